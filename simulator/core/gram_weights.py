"""Tables of text pieces: what an order, a line that no customer says, and words to a judge are made of, learned by `python -m tests.learn_guard`; not written by hand."""

from simulator.core.grams import read

ORDER = {
    "zh": read(
        r"""
-52	$	^
-42	不
-41	也
-40	号
-38	那
-35	记
-34	还
-32	,我	再	这
-31	去	没	给您
-28	#	都
-27	电	看
-26	业	时	说,$
-25	有	谁
-24	^你好	^喂	喂	小	找
-23	#,	^喂,	他	修	喂,	行
-22	别	好	是	问
-21	您,	户号
-20	了$	再见
-19	^您好	^电	再见,	单	后	好,	子	帮您	您的	机	请您	边
-18		^好	会	吗	天	懂	谢您
-17	上	之	人	工	您	我这	能	讲,$
-16	你好	你好,	可	完	您好	点	电,	留	登	的电	路
-15	,再	^一	下,	了	五	位	停	办	啊	器	姓	对,	您好,	报	早	核	物业	短	请问	还有	钱	门
-14	^嗯	^是	以	又	呢	嗯	手机	提	短信	等	见	证	转
-13	一下	分钟	号,	地址	址	就是	工作	您家	的是	行了	钟
-12	^好的	^对	^没	一下,	个工	个工作	作日	再打	冷静	可能	对,$	工作日	带	挂了	按	插	晚	用	的$	等着	网	行了,
-12	讲,	请讲	闸
-11	,再见	,对	^对,	^我	事	亲	价	先生	内	可以	名	听得	因	士	女士	您报	您还	我没	断	查	法	清	用电	箱	记录
-11	说,	请讲,	钱,
-10	,我们	,请您	^#	^嗯,	^谢	^谢谢	^这	^那	了一	五个	以后	儿	冷	力	区	午	受	吗$	吗?	喂,说	嗯,	家	就这	慢
-10	我帮	报给	挂了,	月	有什	有什么	权	楼	欠	理解	电话	系	线	联	联系	肯	肯定	让	说$	账	这么	这边	间
-9	,您说	,我这	,户	,所	,所以	,是	,要	^感	^请您	个月	么叫	事,	五个工	便	共	几	前	十	吧$	听	块	士,	女士,
-9	小时	就行	度	您,$	您听	感谢您	我们的	户名	所	所以	手	抢修	日	明白	是,	是不	是我	楚	水	清楚	现场	班
-9	理解,	病	的电话	着,	行,	说一下	请问您	谢谢您	贵	费	走	跟您	车位	骂
-8	#块	,你	,先	,给	,还	^户	^户号	^是的	^老	^行	^请问	一下您	一定	一点	下您	不了	为您	主管	二	们的	体	停了
-8	先别	嚷	城	多	好的	好的,	家里	容	快	怎么样	急	您有	您道	想	我帮您	我这边	户号,	房	接着	提供	明	是的
-8	是的,	有人	有病	然	电的	登记	白	的,	着	称呼	耐	话$	说的	谁,	谢您的	账单	问一	难
-7	,您的	,请问	,这个	^好,	^您还	^感谢	^有	^电表	^行了	一下$	下$	不好	不懂	不清	不行	与	专	么事	了行	什么事
-7	们	保	保证	候	先	冷静一	几点	刚	到您	反	后请	向您	和	回来	因为	国网	地	大概	年	归	待	您?	您?$	您可
-7	您可以	您现	您现在	您说	您说的	懂,	我只	我听	我在	或	抄表	报给我	抱歉,	支	收	是#	是我们	条	来$	样,
-7	档	欠费	没法	派	热	电力	的?	着呢	码	租	缴	让您	议	记一	说吧	身	车	这样	退	那个	那边	里	量	银	银行	问一句
-7	静一
-6	#,#	#分钟	,也	,地	,地址	,对吗	,我在	,我问	,真	,第	,请讲	^你等	^再见	^老人	^这个	一下户	三,	上了	下午
-6	下您的	下户	下户号	不会	个小	个我	书面	了,我	了行了	事$	交	交,	人说	他们	们的人	位,	你等	你等着	你自
-6	你自己	你这	公司,	冰	半	单子我	去,	号,$	司,	向您道	告	呢?	呼	嘴	外	多了	太	好,国	子我	字,我	家的	对不
-6	对吗	就这样	屏	屏幕	建议	建议您	录	心情	快点	态度	思	您$	您刚	您带	您提	您看	您道歉	意度	意思	慢慢说
-6	慢说	慢说,	我会	我能	我问一	或者	户主	找谁	找谁,	找谁找	报警	持	方便	时候	时间	有没	有没有	李	样,$
-6	楚,	每	清楚,	满意度	火	烧	爱找	爱找谁	的,您	的心	的心情	的时	的来	的那	着呢,	租的	线路	给你	网上	行了行
-6	解,	议您	记一下	话,我	话是	说一	说吧,	谁,$	谁找	谁找谁	贵姓	跑	跟你	跳	过了	还是	这是	都是	错了
-5	#号	,刚	,又	,有	,没	,让	,记	,请	^亲	^先	^再	^可	^听	^建	^爱	^表	^非	一收	一眼	一般	上国	下班	不来	个不
-5	么,	之前	之后	也可	也没	了就	事?	会儿	供一	保持	共享	关系	冰箱	到的	力公	办法	务打	单子	又不	受理	叫您
-5	号和	吧?	听清	告诉	呼吸	哪天	啊,	回事	在家	块三	如果	安全	完,	对吧	就不	常抱	度评	心等	您回	您是	您自
-5	您请	您贵	您转	情我	想,	慢慢	我也	我懂	我挂	我记	打,	承诺	把情	挂,	收,	收一	明天	显示	月的	有权	来问
-5	核实	款,	氧气	没人	没关	法,	生,	用,	的吗	的问	看一	空调	等待	系电	编号	耐心	能帮	脑子	营业	表,	表我
-5	评价	话您	话我	说不	说了	说话	赔,	还不	这些	进水	那位	都别	问,	闸,	验,
-4	#个	#小	,上	,交	,什	,可	,就	,打	,投	,按	,物	,自	?我	^什	^刚	^女	^接	^短	^记	^谁	^过	一个	一共	一家
-4	上门	不上	不可	不够	不归	不明	不止	不满	不然	业厅	东西	个,	么回	么大	么称	也得	了三	了多	了您	二个
-4	交费	亲,	人在	件事	份证	你$	修,	儿,	充电	先把	六位	再来	再说	到底	办不	务,	半夜	单上	压器	去就	参与
-4	反映	发票	受,	变压	句话	号多	合同	合闸	同事	名,	听着	呼您	哪里	在,	在工	地方	大爷	天,	好吗	姓?	定是
-4	定赔	家是	容易	对一	就停	己的	师傅	带来	干净	归我	录,	待,	得出	念给	您一	您下	您也	您保	您再	您去	您在
-4	您已	您心	您怎	您放	您服	您生	您登	您等	您耐	您记	您那	情况	意点	我$	我已	我我	我管	我非	打吧	打来
-4	抱歉	担心	提醒	支付	方式	早点	是国	晚上	普通	李女	查了	核查	楼下	歉,	正在	气袋	水了	没听	清,	点$	爱投
-4	父亲	生您	用多	留个	留着	病吧	的不	的我	的话	的车	看看	知道	码是	确实	祝您	等了	答应	算了	系,	紧的
-4	经登	给他	网,	行$	表的	表箱	要,	要先	计量	让你	讲$	诉您	话注	说完	请先	费的	跟他	转给	过三	过去	过户
-4	过来	还能	还要	这一	这里	那一	那是	里,	里不	里有	重要	问问	间,	靠近	面的
-3	#也	#度	,下	,五	,今	,但	,号	,回	,因	,多	,姓	,小	,工	,师	,快	,怕	,感	,慢	,欠	,正	,祝	,等	,结	,能	,至
-3	,跟	,那	,顾	,验	?您	^不	^今	^天	^投	^早	^晚	^物	^登	^租	^线	^美	^肯	^能	^营	^规	^还	^退	^通	^随	^难
-3	^需	^验	一件	一会	一并	一直	上一	上个	上交	上好	上您	上有	上的	不对	不就	不看	不起	业,	业务	个书	个会
-3	中心	主叫	举报	么么	么哒	么时	么用	之内	也是	了保	五分	享关	人,	人守	人现	以前	们先	们公	们深	价$	会把
-3	会有	会说	你儿	你别	你怎	你问	供户	便,	便您	信息	修好	停的	偷电	儿子	元,	先不	先提	先留	全城	公布	关了
-3	关掉	其他	具体	内给	再讲	况我	冻结	出结	分之	别哭	别挂	别跟	别问	到,	制氧	办$	动作	勘查	十分	午好	单元
-3	原因	去了	又停	反正	口音	叫你	合适	同,	同时	吸机	呢$	呢,	和户	啊$	器,	回,	回电	在一	在听	在就	址报
-3	址说	块钱	城区	基本	复,	多,	多久	大半	天的	好意	委屈	子来	子的	守着	完了	定$	对方	小区	少钱	就别	工队
-3	己不	己修	布的	常理	幕共	年纪	并告	应您	度$	度,	得很	得更	得见	心我	心里	念一	急了	怪您	总闸	恢复	您什
-3	您别	您办	您想	您担	您明	您核	您父	您这	感谢	懂?	懂电	我们	我怎	我把	我理	我让	我还	房子	才说	打开
-3	打电	打给	扣款	找到	把电	护您	报的	持电	按一	换了	搞定	数,	断开	施工	日内	早就	是单	是吧	是施	是早
-3	晓得	替您	有一	有事	有其	本人	机上	机器	机的	来了	来的	来看	来跟	栋#	校表	步,	每个	氧机	水器	没了	没事
-3	没办	没毛	没用	没见	活愉	深表	热水	焦味	照片	爷,	班主	理$	生活	用再	电$	电公	电压	电器	电所	电桩	电视
-3	畅通	留一	病人	的人	的单	的客	的插	的服	的权	看$	看表	着吧	码,	种?	稍后	稍等	窗口	等一	等我	算,	箱在
-3	继续	缴费	网#	美女	老化	能办	能说	行卡	表不	表数	要办	要我	要核	见过	让他	记$	记下	证,	诉你	话畅	话筒
-3	该不	说事	说到	说得	说普	说法	请报	请留	诺,	谁去	谁都	谢谢	责任	账,	账户	费成	赔$	走,	路老	踏实	转供
-3	转到	这件	这单	这口	这种	这话	通,	遍$	遍了	那根	那部	邻居	部手	都没	钟,	门,	问您	问谁	难道	非常	马上
-2	#别	#天	#栋	#秒	,他	,公	,到	,办	,单	,反	,发	,同	,咱	,哪	,在	,或	,机	,点	,看	,确	,空	,线	,规	,谁	,账
-2	,路	,车	,转	,这	?户	?没	^停	^充	^哪	^因	^地	^如	^宝	^小	^差	^师	^应	^得	^放	^真	^知	^祝	^稍	^空	^说
-2	^赶	^车	^转	^辛	^都	^马	^骂	一份	一分	一台	一块	一天	一档	一片	一种	七天	三趟	上$	上午	上报	上来	下周
-2	下载	不交	不便	不准	不到	不办	不着	不知	不算	不给	不走	专业	专席	两天	两条	两次	个$	个地	个年	个您
-2	个方	个是	个钱	个需	中午	为了	为什	为准	久了	么$	么我	么说	么这	也不	也会	买的	了#	了以	了啊	了户	了才
-2	了电	了第	事儿	事吗	二,	二档	五次	交了	交完	交钱	亲去	人$	人住	人偷	人就	人来	人等	什么	今天	从头	他,
-2	他说	他问	以再	以办	以帮	以投	以现	们$	们不	们录	们没	们这	会,	会录	位同	位数	住,	体会	何人	作了	作出
-2	你一	你们	你去	你懂	你打	你找	你敢	你登	你说	使用	信发	修班	倍,	值几	做得	停着	傅来	兄弟	先坐	先看
-2	先结	先问	光伏	全,	八点	公告	公开	兴为	再催	写在	写给	写进	几个	几户	出您	出评	别喊	别着	到晚	到楼
-2	到账	前给	办的	功,	务作	务热	动扣	区#	医院	十点	单价	卡,	厅,	厅都	去$	去世	去交	去把	又是	发,	发了
-2	发到	发过	可抗	可是	台区	号报	号是	号码	名下	名报	名是	听到	听懂	听我	呗$	和电	咨询	哪位	啊?	回头	回话
-2	因,	在人	在您	在用	在的	在给	在网	在走	在路	场勘	均#	坏,	坏了	备注	复不	多大	多收	大,	大了	大点	天下
-2	天开	天热	天黑	失败	头,	女的	好$	好好	好您	好我	姓名	姓王	媒体	子还	子都	字念	字报	学生	孩子	完$	完全
-2	定来	定能	实一	家,	家人	容量	宽心	对上	对答	尊重	小,	小学	就完	就提	就能	就跳	尾号	屋子	屋里	岁数	带上
-2	帮助	常,	幕上	平均	年好	开,	开关	开的	弄$	弄不	录错	往上	很有	很正	很高	得不	得对	得懂	得按	得没	微信
-2	心疼	快了	思,	急着	怪谁	您了	您交	您信	您做	您写	您前	您发	您叫	您多	您姓	您房	您打	您把	您拿	您最
-2	您理	您电	您留	您稍	您结	您谅	您赔	您跑	您都	意可	意用	感受	慢点	懂了	懂您	懂还	成功	我先	我完	我愿
-2	我接	我核	我照	我现	我跟	我转	我问	我马	户人	房东	才知	打的	打银	找您	找我	找物	把手	抗力	折腾	拨打
-2	按我	按照	按规	换谁	接到	接听	接电	提交	插座	收您	收的	改,	改不	放宽	故障	数没	断线	日,	日出	早上	时内
-2	时打	是为	是五	是从	是他	是你	是供	是因	是您	是手	是按	是无	是楼	是电	是白	晚了	晚安	最后	有,	有两
-2	有焦	有疑	有的	服中	机,	权益	权限	条路	来不	来办	来都	果是	柜台	查$	查一	查的	样$	样一	样吧	样我	样说
-2	档,	梯,	检修	楚了	楚吗	概可	次,	比较	气我	求我	没别	没到	没成	没错	清单	火,	点事	点到	点前	点行	点说
-2	班前	生都	用$	申诉	电价	电子	电安	电工	电服	电池	电源	电量	疑问	白,	白您	的一	的事	的你	的同	的名	的女
-2	的姓	的就	的您	的承	的数	的租	的要	的还	的这	的退	的配	益,	看了	看我	看现	看着	真是	着$	着没	码#	码念
-2	离开	稍微	空开	空着	第三	等师	答复	签的	管,	系您	纪大	线的	经在	结了	给值	统里	网a	网客	能体	能听	能应
-2	能是	能装	能要	至于	苦您	行的	补,	表员	表快	表还	被骗	要下	要么	要看	见$	见吗	见我	规矩	解$	警,	计划
-2	记,	记上	记在	记的	记错	讲完	设备	证明	诉任	话会	话就	话挂	该是	说清	说给	请主	请对	请注	谁来	谁让
-2	败,	费停	费单	赔个	走字	赶紧	起,	起来	跑了	跟到	路上	跳,	身份	边,	过一	近一	这户	进去	退补	退费	选一
-2	造成	道$	道,	道您	道这	那就	那您	部分	都一	都能	里人	里是	重合	量的	金,	钟之	钟到	门牌	问还	闻到	阶梯
-2	随时	页面	题$	题吗	题我	馈线	骂人	骂我	验表	骗子	麻烦
-1	!$	#为	#伏	#元	#单	#多	#对	#开	#您	#条	#点	#这	,七	,东	,两	,从	,以	,会	,余	,保	,修	,其	,具	,冰	,冻
-1	,几	,出	,十	,另	,听	,告	,哎	,四	,城	,天	,如	,家	,尾	,屏	,带	,建	,怪	,想	,手	,找	,把	,报	,早	,明	,最
-1	,材	,来	,查	,核	,梁	,然	,由	,电	,登	,白	,离	,租	,联	,责	,身	,都	,银	,需	,非	,麻	?一	?再	?请	?那	^两
-1	^中	^为	^之	^他	^估	^低	^信	^公	^关	^冰	^几	^分	^别	^力	^原	^反	^发	^台	^合	^名	^吴	^呃	^周	^哎	^哦
-1	^城	^外	^多	^大	^客	^家	^就	^居	^已	^年	^当	^录	^很	^快	^报	^换	^明	^查	^核	^检	^欠	^等	^补	^身	^闻
-1	^领	^高	p上	一倍	一停	一到	一单	一口	一号	一度	一开	一张	一是	一池	一相	一级	一趟	一路	一阵	七,	三天
-1	三样	三根	三档	上吗	上就	上打	上挂	上接	上是	上月	上次	上给	上那	上都	下了	下别	下好	下是	下来	下用
-1	下记	不$	不一	不住	不信	不出	不去	不受	不合	不同	不在	不太	不存	不容	不我	不方	不早	不欠	不盖	不管
-1	不自	不赔	不跳	不闪	与您	专变	专员	专家	专线	业不	业同	业是	业没	业的	业那	两件	两点	两种	个?	个办
-1	个号	个得	个情	个意	个数	个时	个说	个费	主授	主是	主要	么个	么写	么可	么多	么情	么知	么要	么跟	之间
-1	九$	九点	也写	也很	也有	也能	也行	也要	也许	也说	也请	乱接	了不	了两	了也	了你	了再	了几	了别	了对
-1	了没	了算	了线	了解	了这	了钱	事情	事接	事是	事没	事说	二单	二是	二次	五号	五回	五天	交#	交$	产权	产证
-1	亮着	亲自	人一	人上	人也	人冒	人去	人吗	人姓	人带	人我	人打	人接	人联	人账	人都	今晚	他$	他了	他的
-1	他需	付宝	付款	代扣	以上	以为	以先	以向	以吗	以在	以您	以我	以打	以把	以看	以要	以请	们会	们只	们可
-1	们家	们小	们就	们接	们有	们说	们那	件$	件一	价一	价就	价格	份,	企业	众号	优先	会$	会不	会先	会尽	会弄
-1	会打	会直	会要	会让	会请	估计	似乎	但我	但请	位?	位合	位是	低保	住建	何女	余额	作$	作人	你也	你回	你看
-1	你要	你记	你跟	你还	侮辱	便接	便敬	保户	保护	保重	信$	信,	信上	信不	信就	信您	信是	信里	信验	修$	修不
-1	修了	修到	修的	修过	做,	做不	做生	停五	停到	傅的	傅说	催了	儿了	儿你	儿吧	儿就	允许	元#	先交	先去	先告
-1	先打	先找	先抱	先拉	先挂	先接	先核	先派	先说	先跟	先通	全程	八月	八米	公众	六点	关,	关注	内出	内有
-1	内答	再推	再申	再跟	再这	再重	再问	再骂	冒名	写上	写了	写的	写着	农村	冰柜	决定	况,	准是	凌晨	减免
-1	几单	几天	几度	几栋	几次	凡是	出去	出发	出门	分$	分别	分钱	划检	刚才	刚说	利,	别一	别开	别慌	别扔	别投
-1	别点	别碰	别自	到$	到场	到就	到我	到时	到期	到焦	到现	到达	制度	前会	前后	前我	前打	前面	剩#	力调	劝您
-1	办什	办好	办完	办理	功率	务$	务承	务请	动,	助的	包票	区$	区平	区是	区的	十几	午三	午九	半天	半小	协商
-1	单$	单已	单独	单说	单里	卡上	卡号	卡背	卡过	压,	原来	去哪	去您	去找	去看	去营	又黑	及时	反了	发我	发电
-1	发的	变了	口气	句我	另一	另外	只有	只能	可,	可真	台变	台风	号#	号$	号?	号了	号坐	号念	号您	号户	号末
-1	号没	司的	同步	名和	后#	后天	后我	后才	后果	后由	后还	吗我	吧我	听$	听一	听出	听好	听见	吴先	告你	告贴
-1	呢你	味,	和您	咱有	哈$	哎呀	哎哟	哦$	哦,	哪儿	哪几	嗯你	嗯嗯	嗯您	嘛$	器带	器烧	器的	四次	四点	因我
-1	因数	在下	在不	在屋	在打	在电	在登	在第	在转	在这	地下	场平	址和	址我	址是	块二	块儿	城东	填好	士您
-1	声$	处,	备用	复$	复您	复电	外地	外面	多出	夜里	够$	够,	够不	大声	大姐	大客	大的	大约	天$	天?	天上	天之
-1	天停	天内	天前	天去	天又	天数	天是	天晚	天还	天都	太多	太好	失压	头说	头还	好了	好像	好处	好讲	妈的
-1	姓什	姓赵	姨您	子$	子,	子上	子也	子里	字$	字我	字是	存在	季节	完再	完整	定会	定写	定就	定要	实,	实在
-1	实记	实际	客气	家$	家一	家也	家有	家用	家空	家表	家这	对$	对?	对外	对门	小心	少$	少我	就你	就去	就发
-1	就受	就对	就投	就报	就来	就没	就转	尽快	尽量	居家	居民	属于	峰谷	工,	己决	己家	己想	己没	己用	已$	已恢
-1	带的	带着	席,	常$	常感	干嘛	年人	年限	并网	幺幺	应该	店里	废了	度不	度多	度我	度数	度电	座机	开$	开着
-1	开门	异常	弄手	弄的	张先	张单	当时	当然	当理	当面	录$	录我	录着	影响	往后	待机	得上	得太	得您	得我
-1	得比	得清	得等	得还	得这	心$	快,	快一	快处	快说	怕有	思是	急$	急我	总开	息我	您#	您两	您今	您以	您反
-1	您吧	您告	您定	您希	您开	您必	您念	您怀	您愿	您慢	您懂	您我	您找	您投	您拍	您按	您挑	您换	您方	您本
-1	您查	您清	您用	您真	您继	您联	您要	您解	您评	您走	您遇	您邻	您难	想办	想要	意$	意儿	慢一	慢讲	懂$	懂啊
-1	懂我	成$	成了	成我	成的	我#	我不	我劝	我去	我告	我和	我回	我复	我得	我慢	我拿	我按	我替	我有	我查	我看
-1	我真	我立	我等	我给	我见	我解	我讲	我请	我都	我重	我陪	我需	截图	户$	户头	户经	户还	房产	所,	手电	才您
-1	打了	打你	打包	打回	打幺	打雷	扔,	找出	找的	承担	抄了	把两	把事	把单	把卡	把号	把地	把总	把户	把每
-1	把身	把那	把钱	把闸	报$	报一	报修	报户	报过	拉下	拉了	拉总	拒绝	拔了	拔掉	拿着	持,	持原	挂$	按您	换个
-1	换的	换表	据$	授权	排$	排着	接$	接上	接的	接过	接通	推上	推给	提出	提前	插头	搁谁	撑不	撤了	操作	支持
-1	收$	收款	教您	敬请	数$	文明	料我	断$	断了	断电	新号	方$	方的	方言	旁边	日$	日答	旧号	早报	时,	时把
-1	时是	明您	映$	映,	映的	是$	是?	是上	是下	是专	是两	是个	是今	是几	是只	是在	是外	是对	是应	是想	是愿
-1	是户	是打	是承	是故	是整	是昨	是晚	是有	是查	是检	是欠	是物	是租	是第	是系	是缺	是表	是被	是要	是让
-1	是说	是请	是走	是跟	是转	是阶	是骗	晨两	更新	最近	月#	月一	月才	月没	月用	有$	有?	有不	有个	有别	有同
-1	有多	有好	有录	有您	有户	有时	有氧	有消	有点	有物	有电	有这	有问	服务	期了	末尾	机$	机号	机打	机断
-1	机构	权利	条$	条线	来再	来吧	来就	来帮	来我	来找	来报	来是	来这	果$	果不	果您	果有	查不	查清	栋几	样写
-1	样吗	核一	根据	根断	根线	档案	梁先	检测	楚$	楼,	楼道	欠#	欠,	次$	次打	次抄	次是	次服	款失	款码	歉$
-1	歉意	歉给	正当	正面	每天	每度	每月	毛病	池子	池还	沟通	没交	没准	没好	没收	没教	没来	没电	没看	没记
-1	没说	法$	法律	注明	派了	派人	派给	消消	清$	源,	漏吧	漏电	激动	火$	灯还	灯闪	点#	点之	点什	点停	点声
-1	点我	点来	点没	点的	烦,	烧了	烧坏	热,	然后	照样	爷您	片和	片的	片都	特别	猜,	率因	玩意	现金	班,	理了
-1	理的	生产	生意	用#	用不	用侮	用呼	用年	用您	用手	用跟	用过	用这	由主	由他	由器	电?	电信	电原	电吧	电地
-1	电就	电时	电没	电流	电计	登,	登了	登录	白的	的业	的信	的停	的再	的卡	的原	的变	的呢	的地	的好	的宝
-1	的密	的小	的态	的感	的房	的手	的材	的没	的灯	的短	的答	的线	的能	的表	的规	的记	的讲	的诉	的责	的账
-1	的部	的都	的门	的验	监管	盖章	盯着	相关	看,	看不	看哪	看您	看清	看电	看见	真不	着办	着急	着您	着讲
-1	着音	知您	码$	码了	码报	示已	示数	票,	离那	种方	秒,	租客	程$	程度	程走	空房	突然	窝火	立刻	章,	笔记
-1	符合	第#	第二	第五	等$	等人	等候	等您	简单	算$	算数	算的	管$	管接	管给	管那	箱一	箱了	箱里	类,	糊味
-1	糊涂	系$	系人	素质	红灯	约#	约金	线$	线,	线是	线有	线等	线还	经写	经看	经给	经过	结,	结清	给,	给供
-1	给出	给对	给的	统自	续$	网的	老停	老年	考核	而已	耳朵	耽误	肚子	背面	能,	能修	能先	能告	能快	能打	能拒
-1	能提	能查	能理	能给	能顶	脏话	自找	般是	行你	行吗	补贴	表$	表上	表后	表在	表结	表要	表计	袋,	装,	装表
-1	西$	西,	西别	要五	要什	要做	要原	要帮	要户	要投	要挂	要提	要用	要的	要等	要赔	要跟	要身	要转	要骂	要验
-1	见,	视频	解与	解的	认一	让家	让银	记好	记得	记成	记投	记校	记着	讲了	讲得	证据	证金	诈骗	诉$	诉他	诉求
-1	诉的	话可	话接	话有	话来	话请	话这	话马	该可	该的	详细	说上	说啊	说就	说怎	说慢	说是	说脏	说还	说这
-1	请$	请校	请的	请示	请谅	谁$	谁呢	调,	调一	谢,	负责	货单	购车	贵五	费#	费$	费就	费用	费短	赔不	赔偿
-1	赔多	赔的	走哪	起诉	超差	超过	趟,	路#	路,	路由	路的	跳了	跳闸	身体	车,	车发	转了	转回	转接	转过	辱的
-1	辱骂	边$	边不	边也	边有	边的	过$	过我	过期	过电	过载	还剩	还排	还闪	这个	这份	这就	这我	这期	这条	这点
-1	这都	进度	进货	远点	违约	述一	退$	退,	退回	退给	送$	送上	送检	选哪	通电	道理	那不	那串	那么	那你	那儿
-1	那台	那天	那张	那我	那户	那条	那样	邮箱	部门	都不	都会	都停	都发	都可	都有	都来	都清	都着	都算	都给
-1	都行	都要	都跟	都这	配电	里$	里一	里又	里头	里改	里说	里还	里面	重$	重,	重新	量不	金额	钟$	钟?	钟内
-1	钟前	钟就	钱$	钱转	链接	销户	错吧	门$	门口	门的	门看	闪,	闪不	闪就	问$	问户	问有	间和	间有	闸拉	限是
-1	限答	陪您	隔壁	障停	难受	难过	雷击	需量	面$	面,	面答	面还	面那	面都	音呢	须先	骂,	骂一	验了	验出	高,
-1	高了	高压
0	#不	#反	#工	#年	#幺	#很	#没	#瓦	#请	,三	,为	,买	,二	,像	,免	,前	,半	,卡	,原	,变	,和	,嗯	,坏	,它	,屋
0	,当	,得	,房	,抢	,拿	,新	,时	,楼	,每	,比	,注	,短	,营	,邻	?感	?谢	^主	^举	^也	^乡	^五	^交	^人	^依	^光
0	^全	^其	^具	^农	^到	^办	^受	^变	^后	^啊	^孩	^工	^庄	^想	^房	^手	^打	^找	^抱	^插	^方	^昨	^机	^楼	^残
0	^氧	^水	^点	^理	^由	^申	^看	^神	^结	^绝	^缴	^网	^自	^邻	^钱	^银	^除	^隔	^预	一晚	一查	一样	一笔	一遍
0	一部	七点	三$	三个	三单	三号	三楼	三次	三相	三遍	上,	上传	上停	上写	上反	上拍	上期	上没	上班	上电	上等
0	上网	下便	下去	下吗	下啊	下子	下室	下我	下方	下有	下身	下那	不亮	不允	不动	不小	不影	不急	不想	不成
0	不打	不收	不服	不符	不能	不认	不让	不说	不足	不配	与物	专门	业电	业说	业这	两分	两家	两小	两年	两张
0	个个	个事	个分	个单	个变	个啥	个户	个手	个的	个真	个评	个账	个选	个道	个那	个链	主不	主姓	主的	久$	久,
0	么不	么业	么久	么停	么别	么又	么好	么帮	么电	么算	么能	么都	么需	义务	九号	九月	也一	也别	也听	也就
0	也来	也给	乡下	了五	了人	了什	了他	了会	了哈	了嘛	了四	了大	了好	了我	了抢	了是	了的	了给	了要	了记
0	了还	了那	了都	了问	事不	事了	事你	事吧	事啊	事就	事我	事的	事要	事跟	互感	五点	些$	些我	交上	交清	享屏
0	亮$	亮不	亲亲	亲的	人修	人到	人动	人叫	人找	人是	人民	人用	人被	人触	从来	他一	他可	他家	他管	他让	付费
0	以$	以,	以一	以下	以不	以停	以内	以到	以告	以往	以找	以拨	以来	以用	以电	以直	以给	以老	以让	以走	以选
0	们也	们从	们做	们全	们去	们发	们对	们怎	们电	们确	们管	们线	们给	们继	们都	们非	价,	价您	伏$	休息	优惠
0	会一	会为	会停	会再	会反	会因	会在	会好	会收	会用	会给	会联	会过	但可	但您	但是	位$	位的	低压	住$	住了
0	体是	余量	作,	你今	你再	你可	你电	你让	你转	你马	依据	便$	便?	便利	便宜	便的	保密	信儿	信公	信收	修人
0	修别	修师	修是	修记	修调	候,	候不	值得	值班	做个	停$	停,	停一	停您	傅会	傅到	催$	催费	儿$	儿不	儿给
0	充的	先修	先冷	先到	先帮	先断	先照	先登	先离	先这	免得	全的	六月	关$	关断	关部	内,	内会	内到	内恢	内提
0	内联	内送	再合	再告	再把	再给	冒充	冒火	冒烟	写得	写明	冲灯	决不	况$	几位	几口	几样	凭什	分三	分不	分我
0	分界	划停	刚问	删,	利$	利店	别下	别人	别修	别再	别删	别去	别打	别来	别用	别的	别给	别让	别说	别骂	到一
0	到什	到插	到网	到营	到过	前一	前七	前公	前就	前通	前那	办事	办吧	功$	加上	加价	加急	加起	务做	动$	动过
0	化了	区到	匿名	午五	午前	午十	午四	单了	单位	单先	单发	单您	单的	单给	单编	南方	卡$	卡密	危险	即可	厂里
0	厅$	厅的	压就	去吧	去啊	去年	去我	去核	去的	去问	又急	反馈	发$	发商	发着	发短	取得	受$	受影	受我	变器
0	口$	口人	叫我	可不	可您	台电	号三	号上	号不	号交	号的	号那	号院	合$	合上	同是	名单	后一	后五	后会	后停
0	后再	后呢	后四	后您	后打	后的	后给	向#	吧你	吧可	吧大	吧应	吧您	吧说	听了	听对	呀$	呃我	呃这	告$	告,
0	员会	呢您	周五	周六	和房	和银	哈我	哪一	哪年	哪样	哭了	商,	商量	啊你	啊大	啊师	啊您	啊我	啊这	啦$	喂您
0	嗓门	嗯$	嗯好	嗯我	嗯这	嗯那	器$	器?	器一	器坏	器是	器有	器过	器还	四位	回个	回我	回访	因$	因是	园路
0	固定	国$	在七	在冒	在单	在手	在最	在表	在记	在说	在车	在里	场$	场时	场查	场核	址$	均,	均时	坏$	块#	块$
0	块不	块您	城市	城里	壁那	处$	夏天	外包	外还	多$	多五	多保	多电	多的	多谢	夜班	大功	大哥	大年	天一	天中
0	天公	天再	天天	天想	天我	天气	天没	天用	天电	天登	天经	天给	太清	头$	头电	头那	好供	好再	好几	好受	好吧
0	好啊	好嘞	好国	好多	好给	好请	好这	如实	姓,	姓啥	委托	姨$	子不	子发	子您	子是	子没	字,	字一	字您	字都
0	定我	定有	定程	定给	定退	宝,	宝宝	实$	实不	实完	实身	害怕	家不	家冰	家没	家电	家还	家那	密$	密码	对处
0	对对	对得	对您	对的	小事	小孩	小王	就会	就先	就到	就您	就登	就知	就结	就过	就那	局的	居的	工号	左右
0	己去	己在	己打	己断	已为	希望	带户	带电	带过	帮不	帮到	帮忙	常重	干什	平时	年的	年轻	幺#	应急	度上	度贵
0	度问	建国	建设	开不	开了	开承	弄,	张建	归他	当妈	录的	待$	待会	很快	得到	得吗	得多	得看	得问	必要	忙的
0	快$	快不	快与	念$	急啊	急电	急的	息$	您上	您与	您举	您儿	您决	您到	您加	您厂	您又	您及	您另	您啊	您处
0	您安	您小	您尽	您尾	您很	您快	您急	您排	您接	您撤	您收	您早	您正	您添	您申	您确	您约	您老	您送	您选
0	您随	您需	情,	想到	想咨	想帮	想想	想清	想让	想问	感器	慢$	慢找	我做	我又	我同	我处	我如	我姓	我小	我工
0	我干	我微	我报	我提	我改	我明	我登	我答	或许	户上	户是	户登	户要	所$	所的	手上	才不	才能	才那	打#	打$
0	打一	打不	打分	打到	打完	打扰	打断	托书	执行	扰您	找$	找一	找他	找你	把五	把材	把照	把短	把表	报了	报人
0	报地	报这	报进	拍照	拜拜	拿到	挂掉	挂断	指定	按承	按时	按特	挑$	挖掘	挖断	损坏	换过	掉下	排队	掘机	接下
0	接不	接您	接打	提到	插着	撑几	收据	收费	改$	改造	政府	敢保	敢跟	料清	断的	方吗	方电	方面	日之	日期	时$
0	时之	时了	时交	时可	时后	时没	明细	是七	是三	是东	是九	是买	是八	是公	是农	是凌	是别	是去	是变	是可
0	是吗	是干	是平	是开	是张	是怕	是抄	是把	是投	是抢	是换	是智	是本	是现	是用	是短	是线	是给	是老	是规
0	是计	是讲	是跳	是那	是都	是银	晚#	智能	暂时	最快	月份	月多	月您	月抄	月电	月起	月都	有#	有三	有余	有关
0	有办	有发	有吗	有啊	有啥	有就	有我	有欠	有正	有毛	有漏	有短	有老	有要	有证	有说	服您	期#	期多	期是	机也
0	机了	机交	机会	机是	机没	机还	权在	村#	村都	束通	条件	条例	条短	条街	来也	来得	来打	来核	来说	来过	查员
0	查完	查您	查询	查过	柳园	样您	样跟	样骂	核,	核对	核算	案里	档$	桩的	桩要	梯电	检查	楚再	楚我	楚楚	楚没
0	楼里	概#	概$	概也	概是	欠了	欠着	次了	次我	次报	次电	次的	次都	正就	正式	死,	死了	残疾	每一	每次	民路
0	气$	水$	水,	水平	水里	没$	没什	没做	没必	没拿	没挂	没数	没这	法是	法里	派单	涉及	添麻	清以	清清	渠道
0	源监	漏保	火我	火花	灯亮	点一	点不	点九	点以	点吗	点小	点您	点慢	点电	点链	烦了	烦您	烧的	照交	照常
0	照提	照留	特急	特殊	王先	班$	理不	理办	理后	理结	瓦$	生$	生成	用了	用制	用吗	用我	由您	电不	电保	电可
0	电号	电啊	电嘛	电局	电您	电我	电方	电机	电梯	电箱	电给	电缆	电范	电表	电要	电车	电还	电那	电都	界点
0	留好	留的	疾人	病$	白$	白天	的三	的东	的做	的先	的公	的办	的孩	的容	的平	的总	的投	的抢	的支	的日	的每
0	的流	的照	的耐	的联	的行	的逆	的通	的银	的错	目前	看下	看是	看每	看灯	看账	看还	看这	看通	看那	着人
0	着吗	着火	着烧	着用	着的	着说	睡觉	知$	知到	码也	码发	码您	确定	碰到	社区	神经	私下	种事	种话	窃电	笔$
0	第一	第几	等会	等到	等半	等吗	等哈	等等	签字	算我	管不	管您	管来	管热	管的	管这	箱,	箱和	箱坏	箱的	箱门
0	类别	紧$	紧急	约时	纸质	纺织	线头	线断	细$	经交	经把	经派	经理	绑定	结果	给现	绝对	统不	缴清	缺相	网点
0	罗先	置$	翻一	老打	耗电	能交	能保	能做	能吧	能在	能大	能定	能带	能撑	能替	能没	能源	能直	能看	能赔	能退
0	脉冲	脸$	般#	范围	行代	行吧	行我	行打	行柜	行电	行行	补充	补电	表号	被人	被转	装不	要$	要他	要告	要咨
0	要在	要物	要留	要登	要脸	要补	要问	见了	规则	视冰	触电	警察	认定	让人	让别	让孩	让户	议,	记不	记了	记住
0	记复	记完	记报	讲不	讲我	讲明	讲过	许$	许吧	证不	证的	证码	诉单	诉对	诉我	诉电	诉还	话#	话不	话尾	话报
0	话给	话转	询的	误会	误差	误您	说下	说也	说别	说家	说师	说快	说户	说打	说死	说那	说重	请#	请他	请别	请物
0	诺五	诺是	诺的	谁家	谁接	谁看	调$	调出	调查	调电	谈$	谢$	谢等	负#	账$	账了	质的	质账	质量	贴在	贵,	费也
0	费了	费呢	费您	费我	费是	费照	费电	费结	费要	费记	费还	费高	赔钱	走#	走$	走投	走法	走的	赶快	起啊	跑一
0	跟,	跟进	路断	车$	车上	转$	转走	转钱	软件	轻人	辛苦	边已	边帮	边是	边查	边核	边看	边给	边还	边都	达现
0	过#	还可	还想	还用	还记	这不	这人	这位	这回	这张	这电	这类	这还	远,	远一	适,	逆变	选择	选的	途径	通$
0	通一	道了	道吗	道啊	道我	道是	道里	邀请	那些	那几	那头	那家	那点	那笔	都写	都听	都在	都得	都留	配合
0	里#	里?	里也	里写	里可	里没	重点	重视	量$	量班	量计	金$	钟后	钟头	钟我	钱交	钱到	钱啊	钱您	钱是	钱没
0	错$	错开	长$	长五	问了	问他	问到	问吗	问吧	问得	问是	问清	问的	问这	间$	间我	间是	闸$	闸是	闸的	限$
0	除了	险$	零点	零线	需要	非居	面写	面是	面有	项,	预计	额,	额是	额还	骂了	骂的	验结	验证	骚扰	黑着
1	,做	,只	,国	,很	,用	,肯	^系	ap	pp	一条	一起	三点	下的	两个	个电	个表	人员	人的	你把	停止	别急	前的	办,
1	单,	合,	和我	哪种	在我	场,	址,	声音	定的	必须	您消	您爱	愿意	我知	打进	报,	放心	是一	是谁	查到	校验
1	样?	正常	清了	热线	用户	由,	申请	电网	白了	百分	的吧	的工	的户	的用	着不	等,	自动	自己	装的	要一	讲的
1	话的	话里	说过	请说	费,	这几	进来	里的	问我	随便	难我	骗,
2	#分	,人	,全	,叫	,呼	,大	,好	,孩	,改	,本	,现	,通	,钱	^国	^抢	^按	^新	^麻	一步	不是	不要	串数	了吧	了呗
2	些,	交的	人?	们一	任,	任何	你办	停电	关于	写个	到了	到哪	单我	发给	叫什	合格	听不	听您	咱就	喊,	坏的
2	块,	处理	就要	工单	开头	录音	我下	我好	户的	把你	把投	把这	收到	方案	明,	是怎	来接	来电	果,	次停	没问
2	消息	点,	照实	班长	疼,	的声	的评	的需	码告	私人	给别	老人	老公	表是	要报	要求	要点	要紧	觉得	解您	调度
2	走了	还在	通知	遇到	长,	高兴
3	#的	,停	,已	,接	^三	^保	^校	^让	三张	上面	下个	不敢	个人	个投	个要	个问	久等	么办	么您	人看	付,	们来
3	你家	你讲	修单	几分	分,	原样	号我	后,	在没	实是	客服	就好	就挂	就给	开发	急,	息,	您不	您手	您着	您觉
3	您跟	我一	我刚	我发	我向	我就	我很	我念	我想	我打	我要	户我	打过	投诉	接线	方,	时限	月,	有哪	有错	来一
3	来您	次通	气,	没打	消气	现象	由我	的意	的理	真的	确认	线上	结束	诉就	词,	话,	话说	说什	谅解	还没	送电
3	通话	都记	量,	顾老
4	,供	,六	,后	,说	,赔	,问	^单	^材	不多	不放	不用	事您	人家	以申	们打	位置	你,	供电	再不	别管	到你	前有
4	名字	后面	吗,	听明	哪个	国家	在线	复一	复述	大家	好说	安排	定不	已经	帮你	当前	录了	您久	您往	您讲	我再
4	我可	报装	按公	按流	损失	换一	是什	是来	是这	本次	条,	样讲	歉让	注意	理由	用的	电是	电线	的位	的全	的号
4	的情	直接	看到	程序	紧,	线了	能有	行不	要不	规定	请不	这句	这块	这通	进行	遍,
5	,#	,换	,系	,谢	^供	一位	了?	交电	你先	做的	傅,	先报	准,	到这	听,	咱们	回您	在哪	头讲	家都	对户	差不
5	得了	念,	怀疑	您直	您能	意的	我保	我写	把您	把验	报上	挂机	数字	断,	是多	有意	有用	没讲	法院	生气	的钱
5	眼睛	算一	系统	解释	讲清	读数	转账	过您	这事	这儿	通过	那份	问题	限,	领导
6	#$	,您给	,您讲	,老	,老人	^下一	^您	^您把	^您能	^您这	^现	^第	^要不	^请你	^赔	一次	上去	上回	下面	不再
6	不挂	不过您	个态	么?	么?$	么名	么名字	了,这	什么?	什么名	们,	住在	作为	八	公	公司	写	出来	刚才的	到#
6	到了,	口	口头	和密	和密码	哪家	嘛,	在线上	多少,	大妈您	天就	奶	妈您	存折	对了,	少,	就打	师	式我	得先
6	快的	您催	您手边	您来电	您给我	您这个	您问	情	情绪	我今	我今天	我来	我看到	户,	手边	才的	打个	打您	拉
6	挂断,	换成	接报	提示	教	是哪家	是多少	本	来,$	来听	查,$	案,	气	没把	没有	满意的	照我	照我说	用的,	申请,
6	的对	的对话	的登	直接报	看到了	码给	究	系统,	给您催	给我们	给过	统,	绪	翻	老人家	能不	能表	舒	舒服	被
6	角色	解决	解我	设	评我	诉,	话,$	说明	说没	请,	谈	账的	赔	转账的	边那	追究	那里	都说	重复	险	面	黑,
7	#是	,客	,您没	,我可	,行	,行不	^你就	^来	^现在	^用	^第二	^要是	^请把	^阿	^阿姨	上级	不您	不见	个台	为这
7	么样	了,谢	令,	会跟	全部	决了	出你	到通	到通知	劲	卡里	可这	可这个	吧,$	听不见	在那	坐席	增	头就	奶奶
7	始	字了	幕,	开始	很好	很满	很满意	心,$	您先	您改	您能不	愿	我听不	抄错	投诉是	接,	数据	是没	来,	板	格
7	检	楚点	没有用	流程	清楚点	点,我	理,$	目	着电	知,	私	老板	考	能不能	自	要不您	解决了	认可这	讲您	讲讲
7	诉是	话要	该怎	该怎么	请把	通知,	里了	错,	音	音,	首	鱼
8	,a	,客户	,您来	^下面	^你先	^你给	^奶	^奶奶	^帮	^重	c	n,	不过	你就	偿	句,	司	呗	员	员,	四	多少?	奶,	奶奶,
8	好评	姨	字,$	存	少,$	少?	少?$	就等	废	怎么还	怒	您就说	您替	您替我	您给	我们,	我才	教我	星	替	材	材料
8	查,	正	气了,	没发	的老	程	色	要再	设定	设定,	话了	说说	请你	错	阿	阿姨
9	,不用	,不过	,别	^大妈	^您不	p	一声,	下电	不要再	九	们,$	优	你给	信我	其实	切	初	到这儿	听,$	咱别	哪
9	啥	坐	多少	大妈	定,	对了	对我	就当	就把	就算	开心	式,	往	心,	忽	您对	您当	您点	愉	愉快	扮演	换	掉	掉,
9	故	数	旁	昨	昨天	机就	此	气了	海	满分	理,	略	的设	的设定	种情	种情况	穿	给个	编	节	要您	让我	话了,	说你
9	这次	造	道	长
10	^上	h	i	一段	下	了吗,	令	你现	你现在	做	入	分,$	听听	呗,	咋	姨,	就说	形	您没	您说我	意见	我,$	挂电
10	挂电话	接,$	料	新的	是先	松	松,	满意	环节	的,$	背	落	表现	要是	解	训	评分	诉了	越	还打	遍,$	阿姨,	需要您
10	高
11	,一	,您先	^只	^咱	g	一声	世	了吗	你不	准	动	只是	听听,	咱	四个	国	声,	夸	夸我	好?	导	念	您不是	意,$
11	成您	指	描	描述	是哪	是自己	最	服,$	标准	欢	歉	理	电费	言	请	还是先	进入	通	道歉
12	,表	^你的	^您对	^您就	^给我	假	先给	六	出来,	呗,$	喜	喜欢	好,$	妈	往下	很	您会	我说	才	样的	检定	段
12	界	票	置	英	表	认可	词	说我	过,	进,
13	^给	^要	^跟	s	一句	买	了,您	六户	式	意见,	把	把,	改成	是真	替我	模	狗	环	电了,	答,	练	角
14	^把	下一	么还	你是	判	同意	回	座	扮	撤诉	笑	装
15	,不	^下	r	为	剧	宣	山	我的	撤	放	标	诉	跟我	闭
16	^你	a	u	对话	怎	怎么	文,	服,	次	满意,	演	电了	算	表示	该
17	,您就	l	m	个字	只	吧,	您来	是自	来	示	说电	跟着	进	述
18	帮我	意,	我,	我是	满	着我	聊	讲	讲一	说电费	题,
19	d,	n	一	于	出	改	认
20	d	个	已	现在
21	字	您得	服	等于	话	读
22	t	文	真	语
23	现	说您	题
24	^请	回答	给我	说
25	o	我
27	^,	e
28	了,	评
29	客
30	客户	意
31	句	声
32	成
33	当	您就
34	答
35	,您
38	你的
39	你
44	,
64	?
92	?$
178	,$
"""
    ),
    "en": read(
        r"""
-55	can
-46	that's
-45	it
-43	not	sir
-38	or
-37	have
-33	can't
-32	don't	more	okay
-31	will
-30	^ good	meter
-29	madam	right	they
-28	^ no	addres	again	number	on	say $	see	um	unders
-27	^ the	it's
-26	by	need
-25	^ hello	^ if	^ is	grid	people	there'
-24	crew	from the	yes
-23	but	days	else	text	that	time	who
-22	^ it's	^ your	four	got	has	let me	month	nobody	said	we
-21	^ okay	^ so	^ um	ask	bill	for you	get	goodby	now $	sorry	state grid	still	to the	transf
-20	anyone	callin	happen	is a	may	today
-19	# $	anythi	evenin	first	pay	ring	thank you	with your	you for	you the
-18		^ it	^ we	at	at the	day	down $	last	moron	readin	to me	too	two	whatev	wrong
-17	^ don't	^ yes	^ you	and the	bye	flat	just	leave	may i	me to	power	read	screen	street	the meter	then
-17	yeah	you ?	you want
-16	come	hello	left	mr	notice	on the	phone	speaki	sure	switch	told you	under	we'll	with a	you've
-15	^ that's	course	doesn'	eight	go	he	hours	know	office	repair	second	superv	watch	what happen	with you
-15	workin	you can	you'd
-14	^ one	^ our	^ that	app	compan $	down	find	goodby $	hard	mrs	much	other	outage	own	someon	waitin	want
-13	^ are	^ please	^ right	^ there'	^ yeah	and your	apolog for	are you	back	bad	contra	every	feel	for your
-13	from us	how many	i can't	make	minute	nine	of course	old	promis	since	techni	the accoun	the crew	time $
-13	wasn't	what's the	withou	writte	you tell
-12	^ and	^ do	^ thank	^ would	agent #	all $	an idiot	and i	anybod	apprec	becaus	bill $	buddy	call you
-12	change	clear	code	did the	didn't	even	expect	for the	good mornin	hurry	i	i know	i've	idiot	imposs
-12	is	it ?	oh	regula	so	suit	thanks for	uh	units	wait	we're	you expect	you'll	your name	yuan
-11	^ nobody	^ sorry	^ who	a compla	accoun	aftern	again $	at all	betwee	cable	calm down	could	first $
-11	follow	go on	hard to	have a	help you	hold	how i	is that	isn't	it is	key	many	no $	out	out $	patien
-11	please ?	please tell	sendin	speak $	tell you	tellin	than	the order	the rules	thing	thirty	what's up
-11	when	why	within	would be	would you	wouldn
-10	^ can't	^ i'm	^ of	^ power	^ uh	a mark	after this	anothe	are the	as well	as you	bear	charge	connec
-10	cut	dark	earlie	enough	from me	give us	goes	is it	it to	keep	look	mm	move	of your	orders	point	proper
-10	reader	rule	safe	shop	shut	socket	somebo	surnam	the addres	the answer	the notice	the regula	those
-10	today $	togeth	told	what exactl	workin days	you a	you as	you need	you're
-9	^ does	^ fine	^ mm	^ talk	^ whatev	after the	any	as i	bills	both	calls	can i	did you	digits	don't hang
-9	done $	electr $	everyb	finish	five workin	fool	i hear	i'd be	in your	is there	keep the	like	line	madam $
-9	maybe	minute $	moment	my superv	okay $	once more	perhap	please $	possib	protec	regist	report	rules
-9	screen say	send the	shall	so $	sorry $	televi	that is	the contra	the flat	the screen	the system	they'l
-9	this is	to do	tonigh	troubl	twelve	visit	whatev you	won't	wrong $	you like	you see	your surnam
-8	!	^ accoun	^ he	^ i	^ keep	^ shut	^ you'll	a crew	a few	a shop	addres ?	all of	and i'm	and what	applia
-8	apprec your	as a	breake	bring	buildi	by text	bye $	called	clearl	could be	counte	dude	electr	family
-8	fee	few	first of	forty	free	gone $	good evenin	his	house	i apprec	i can	i mean	i said	i unders	i'm not
-8	i've got	in	inspec	is the	landlo	lights	listen	machin	makes	me you	month $	mornin	ms	myself	need to
-8	noted	now ?	of it	of you	one	oxygen	publis	readin $	receiv	shows	shut up	sir $	six	so the	statio	stay
-8	stays	story $	swear	takes	taking	that was	the card	the name	the rule	the survey	the two	there' no	togeth $
-8	trippe	try	until	voltag	wechat	went	what else	what you	whole	you $	you must	you on	you should	you with
-8	you'd like	you're an	your bank	your own
-7	^ after	^ calm	^ get	^ go	^ have	^ may	^ not	^ people	^ sure	^ thanks	^ well	^ you've	add	ahead	air
-7	all right	and this	anyway	anyway $	ask for	bother	box	button	call by	care	child	condit	cut off	day $
-7	decide	depart	do you	does the	door	earlie orders	easy	englis	far	father	fine fine	four $	freeze	give you
-7	got it	guaran	half	has to	have the	here's	him	holder	how should	how you	hurry $	i don't	if i	imposs $
-7	it was	it'll	loss	lost	lower	lying	me if	meters	more and	near	not my	now and	on your	one $	online	open the
-7	operat	or a	or the	photos	please don't	pole	privat	reconn	ring you	rules $	same	sir ?	slow	socket $
-7	someth i	stairw	stay on	suppos	switch it	tellin me	text $	the list	the proper	the readin	the second
-7	the techni	the test	theft	them	there' a	third	throug	to pay	too $	troubl $	trust	twenty	unders $	up to
-7	used	waitin $	way $	week	what's	when the	with me	yes ?	you feel	you just	your neighb	your street
-6	^ i've	^ my	^ state	^ we'll	^ you'd	a call	a text	a writte	am i	applic	away $	bills $	burnin	by the
-6	can help	can't say	candle	city	comes back	compla	compla about	connec you	contro	crazy	date	deaf	differ
-6	discus	do about	end of	evenin $	faster	feelin	file	five minute	for	for that	friday	hear a	heater	her
-6	i ask	i comple	i hang	i help	i suppos	i write	id	import	in the	insult	last month	later	leader	lin	log
-6	losing	lot	ma'am	me look	me your	menu	meteri	my collea	myself $	never	no wonder	number and	of us	on my
-6	ought	ought to	our servic	owens	phase	pin	place	planne	please	please i'm	power supply	probab	proced
-6	rather	read the	record $	red	remote	result	right now	rules are	share	simply	sorry for	sorry that	suppos to
-6	take your	that's the	the app	the cable	the counte	the dark	the holder	the messag	the neighb	the office
-6	the outage	the same	the switch	the three	the transf	this month	to $	to have	to my	to your	trust me
-6	water	while	wire	wiring	writin	you'll be	you'll hear	your family	your feelin	your patien	your paymen
-6	your power
-5	after	along	always	around	arrear	asking	bank	big	busy	caller	card	centre	check	checke	collea	coming
-5	contac	damage	deposi	desk	detail	digit	distri	does	each	explan	factor	fifty	fit	front	hear	heard	huh
-5	i'll	instal	invoic	law	load	mark	needn'	ours	outsid	page	paper	passwo	policy	quick	quickl	record	roughl
-5	sense	shock	shouti	slower	slowly	small	smoke	soon	spare	steps	stop	storm	tap	ticket	took	truly	unit
-5	unpaid	ventil	villag	warnin	wires	work	works	year	yep	yours
-4	abuse	age	alone	approv	are	arrive	assure	averag	away	bang	batter	belong	broke	busine	carefu	chance
-4	costs	countr	depend	doing	done	either	enjoy	everyo	explai	fault	fed	feeder	fiftee	found	frustr	fuse
-4	gave	hall	help	hi	higher	hope	househ	hurt	husban	i'm	inside	job	lift	light	looked	looks	main	missed
-4	missin	mobile	nearly	noon	obviou	owner	pays	percen	photo	puttin	raise	rating	ready	rings	road	room
-4	runnin	says	solar	spoke	squirr	starts	substa	tenant	thousa	threat	tiers	twice	we'd	we've	welcom	wish
-4	worry
-3	affect	amount	assist	balanc	be	being	believ	below	billin	block	capaci	cash	cause	concer	covers	dates
-3	digger	eleven	engine	error	floor	food	fright	gate	gets	glad	holdin	hot	hurryi	its	keller	kind	knows
-3	lane	lead	less	let	link	logged	long	march	market	match	meter'	might	monday	money	months	moved	n	neutra
-3	no	parkin	past	pleasa	plug	plugge	presum	questi	r	rang	ratio	reach	reache	reclos	remind	ridicu	saying
-3	seems	serves	seven	sevent	she	sit	site	southe	sparks	tariff	their	though	three	thursd	touch	town	trip
-3	unclea	weathe	wet	who's	whose	worked	years	you
-2	across	afraid	anywhe	appeal	apply	arriva	asks	author	batch	book	bottom	broken	buy	car	catch	caused
-2	childr	claims	closin	cold	credit	crew's	data	defini	downst	drops	e	easier	east	equipm	event	failed
-2	feed	feedba	foreig	group	he's	high	hit	homes	inconv	invert	june	least	low	mate	moving	odd	open	otherw
-2	papers	pass	passin	per	period	pile	pleasu	police	post	privac	queue	refuse	replac	respec	ringin	round
-2	router	safety	securi	send	sharin	shout	sign	simple	sincer	single	sixty	son	sort	space	spoken	standa
-2	stuck	stupid	talkin	these	tuesda	typed	unable	up	upstai	urgent	websit	what	whethe	whom	wrote	yard	yester
-2	your	zero
-1	#	able	accent	alert	alipay	allowe	also	announ	anxiou	bit	black	blinks	booked	bought	branch	cannot	certai
-1	comes	compar	consum	daily	daught	dead	did	double	drawin	dry	due	empty	ending	estima	ever	exact	exactl
-1	fail	fen	fix	fixed	flicke	fridge	garden	going	hale	hands	hang	head	held	hour	inform	itself	keeps	kitche
-1	label	lamps	lightn	likely	limit	lookin	medica	metrol	minus	name	natura	needed	ninety	o'cloc	opened
-1	owner'	paymen	prepai	previo	printe	purcha	push	ran	rented	review	runs	saturd	sends	silly	sleep	sparki
-1	staff	stairs	standi	stayed	supply	sweari	teleph	tells	tested	they'r	throw	trips	update	usuall	verify
-1	warm	way	ways	wednes	worth
0	adding	afterw	amps	applie	appoin	april	area	arrang	attent	availa	baseme	bearin	behave	behind	beside
0	blame	blamin	board	body	bonus	bookin	brain	bright	brothe	busbar	calm	cancel	carrie	carter	changi	chargi
0	chase	cheat	checki	cheers	chen	class	click	climb	commit	commun	comput	con	concen	conseq	court	cover
0	covere	cow	crews	crying	ct	curve	cuts	danger	deal	dealin	dear	decisi	deed	delay	demand	denyin	depot
0	dial	dies	diffic	dinner	disapp	discon	displa	distan	doubt	doyle	draw	dumb	dunno	during	earth	educat
0	else's	entere	entitl	evalua	exhaus	expert	extra	falls	fang	feels	fell	feveri	fifth	fire	flag	floode
0	forgot	form	furiou	gas	gimme	gives	grant	greedy	green	ground	guidel	hangin	harper	hasn't	haven'	helpin
0	here	hey	hm	home	howeve	huang	hums	idea	identi	insuli	intern	interr	invite	jumped	kvar	lake	lamp	lee
0	lettin	lit	lives	local	locked	loggin	lol	loose	lose	luck	lv	mail	making	map	matche	measur	mended	mentio
0	metres	milk	mill	mille	mistak	month'	moves	nah	names	nasty	news	noise	nope	normal	north	offer	opinio
0	order	origin	others	owes	p	pages	pain	panels	peasy	penalt	perfec	phones	pinyin	plate	pointl	poor	posted
0	preven	prices	proces	proof	provin	pump	pushes	quarre	quicke	quiet	rain	rained	raised	rate	rcd	reacti
0	really	receip	refund	relati	releva	remain	reset	reside	restau	restor	return	rude	saw	scan	scared	sec
0	seen	seriou	servic	shocke	short	shoute	shown	sick	sittin	situat	slip	smartp	smells	somewh	sounds	speaks
0	stayin	steal	stick	stoppe	stops	strang	suits	summar	summer	sunday	suppli	surpri	sweeti	sympat	taken
0	tempor	tenth	terms	test	thank	theory	they'd	things	thingy	thinks	thresh	tier	till	tired	today'	totall
0	touche	twelft	unfort	upload	upsett	usage	van	volts	waive	walk	wanted	warn	weeken	weeks	west	whiche	window
0	women	ya	yo	zhou
1	contin	honest	i'd	if	must	put	side	story	wants
2	do	little	night	over	proble	pull	should	tone	unplug
3	before	direct	from	good	messag	mind	settle	straig	survey	the	to	verifi	well	worrie
4	asked	correc	legal	letter	live	memory	neighb	set	smell	speak	speed	step	take	thanks	there	whoeve	would
4	yet
5	b	case	choose	closed	enter	gone	mean	most	person	press	sent	surge	ten	tomorr	top
6	^ make	^ to	^ what's	about	accord	accord to	all the	animal	are $	be a	before i	best	chines	cooper	eighty
6	excuse	fair	genera	helps	hundre	i do	in chines	nothin	of	paid	passed	paying	points	so you	start	sum
6	three points	two hundre	use	what do	will be	you think
7	^ i'd	^ never	a little	a minute	alread	answer $	at home	at your	better	call	compen	fine	five	go to	how
7	i'm sorry	if it's	in this	is no	is record	it must	it's off	kindly	now i	object	off the	real	signed	sort it
7	switch off	talk about	that helps	the baby	this mornin	three hundre	to be	type	you won't
8	^ as	^ be	^ speak	agains	and it	are a	at a	brief	close	counts	disagr	dispat	end the	great	how angry
8	if we	if you	it off	july	langua	lines	man	me and	my shift	pick	plan	please you	put in	questi $	rest
8	right $	spring	state	straig away	ten $	the bank	the claim	the custom	the refund	the supply	this line
8	this with	to #	to talk	where you	with the	with us	withdr	woman	you finish	you if	you kindly
9	?	^ could	^ next	^ read	about you	about your	agent number	burnt	confir	custom $	figure	for now	from your
9	happy	how do	i'd like	is #	is closed	is on	it in	lines $	love	matter $	name $	of my	on a	out and	part
9	phone $	rules say	the case	the light	the paymen	the story	times	to explai	you from	you this
10	# ?	^ #	^ switch	^ type	at night	by letter	call the	came	close the	did i	ends in	flats	forget	give
10	given	hand	hear that	hotlin	i check	imagin	lady	like a	made	may not	meanwh	nothin to	off	owe	pick $
10	should i	six flats	some	sorry about	sound	spell	the report	the word	turn	well $	with	you have	your fault
11	^ put	^ stop	accoun $	and say	choice	fast	hurts	i want	lovely	meter $	mine	prefer	rememb	repeat	satisf $
11	shift	skip	team	the figure	the new	there is	where	you asked	yourse to
12	ask me	couldn	five $	forwar	full	guess	i should	it's your	means	night stay	on $	out of	price	sugges
12	the work	to hear	upset	very	were you
13	^ call	^ how	a good	answer in	call it	delete	ends	gratef	i'll look	it all	keepin	manage	matter	mouth
13	notes	number is	of a	or i	say it	say you're	up $	win	wonder	you say
14	^ for	^ give	all	and	aren't	baby $	card $	don't have	drop	explai that	had	i'll be	let's	on with	stage
14	there ?	think	this call	to keep	was	words
15	accept	an	and let	been	call $	cross	handle	late	now please	our	paymen was	send you	someth	tell	tell me
15	that a	then i'll	to cut
16	above	apolog	at once	boss	can only	custom	everyt you	from now	note	now on	once	run	score	table	the power
16	us	you an	you so	yourse
17	angry	baby	be the	comple	consen	have to	it you	one ?	reques	say the	the price	your accoun
18	ago	develo	furthe	handle this	remark	the compan	write	your anger
19	^ what	only	positi	reques is	your reques
20	$	^	^ transl	mother	ordere	reason	transl	which	you to
21	breath	compla $	i get	late $	list	new	once $
22	^ say	as the	carry	into	mum	next	option	system	word
23	as	carry on	claim	mood	quote	satisf	to call	what's your
24	? answer	a	everyt	needs	nice	senten	show	the agent	this	traine	what i
25	excell	invent	me a	now	that your	we are	were
26	^ which	in a
27	^ let's	fine $	for me	play	voice	you are
28	anger	forgiv	what is	you don't
29	^ reply	compan
30	longer	off $	up the
31	am
32	agree	it $
33	end
35	talk
36	^ tell	agent	reply
37	count	i am
39	praise
40	chat
41	my
42	me
44	answer
56	say
61	that you
"""
    ),
}

VOICE = {
    "zh": read(
        r"""
-131	?
-106	!
-97	!$
-86	?$
-76	,$
-47	说
-46	我
-36	不
-34	不是	给我
-33	呢
-32	,#
-31	么	你	我要	没
-29	,你
-28	^别	在
-27	就
-26	子	栋	着
-25	哪
-24	?你	我家
-23	句	呢,	我,	行	那
-22	#	?我	^你	年
-21	务,$	来	都
-20	^有	一个	务,	得	日	请您说	这
-19	个	交	什	什么	想	我一	数	装	让我
-18	^我不	事	你们	好好	有	着,
-17	,我就	,这	^请	呢,$	底	有,	来的,	栋#	梁	看	谁	问,
-16	个,	到底	呀,	啊	孩子	怎么	数,	是真	条	楚,	楼	没了	烧了	黑
-15	,他	,可	,就	^好好	^请您	一	了?	了没	事,	今	可	器	孩	怎	我还	试
-14	,停电	了!	五次	倒	关了,	再说,	去,	可不	听懂	啥	就要	我手	日,	明白	行吧	要	该是	车	还没	问你	顶
-13	$	,不是	,先	,我要	,没有	,说	,那	^	^六	^没	了,	事,$	以,	去,$	嘛	我不	我等	是你	楚了	法,	清楚了	行,
-13	要投	要投诉	谢,	账,$	这话	那你	题,$
-12	,到	,孩	,孩子	,就是	^到	^没了	上	上,	不该	业务	个人	们自	们自己	你们自	六	关了	吧	吧$	在$	在打	就行,
-12	怕	我找	把事	正	法,$	电,	电费,	的是	话,	账,	跟
-11	#,#	,停	,先把	,问	^不行	^什	^什么	^啥	^我	^我要	^梁	^行吧	不认	业	久	事办	交电	交电费	住	何	你别	做,
-11	关系,	厚	可以,	吃	听懂,	嘛,	子上	它	实在	岔	年$	店	录	德	德厚	志	念	懂,$	我,$	我有	我自	才说的	拿
-11	是我的	有了,	有啥	本子	栋#,	梁德	梁德厚	楚了,	没听懂	点,	点,$	照片	物	生日	用了	的,	的账	等你	答应
-11	苑	表,	说,$	说的我	道,	都烧	都烧了	问,$
-10	,我	^到底	^对,	了!$	五	人来	你把	倒是	停电	停电了	光	关系	再说	写,	出来	出来,	别	原因	又	呀,$	啊$
-10	嘛,$	多久	套	归	意不	懂,	我下	我去	我没听	我的账	我都	我问	时候	是你们	是客	有了	本子上	来的	没听
-10	满了	烧	烧了,	片	现在没	电了	的!	的不	知道,	笑	等	自然	视	试试	说变	说变压	说的	费,	路	通了	道	都不
-10	铭	验
-9	,	,#,	,你再	,再见	,别	,我去	,查	,麻	,麻烦	不用了	两年,	个吧	么,	书	五号楼	什么,	从	住了	你再	你还没
-9	佳	先查	六家	写	准,	刚才说	号楼	同志	呀,我	啊,	回	在没	好$	实话,	建设	怎么办	总	您刚才	我可	我怕	我想
-9	我手机	我本	我爸	我要投	数,$	数据	是真的	有个	来,	桩	楚,$	死了	没有了	没电了	法	清楚,	满了,	演	爸	物业
-9	理	用了,	白	直	知道	系,$	纺	绕	缺哪	股	要交	要交电	要是	说,	费,$	走	远	远,	遍,$
-8	,今	,关	,周	,租	,算	,这个	,那你	,问题	^#块	^东	^你这	^六户	^哪	^您刚	^我有	^服	^条	^没有	^满	^登记
-8	^还	^这话	^道	一句	一步	一步,	下,	不来	两年	么心	了,那	了?$	事情	五号	什么心	从来	们领	们领导	会不
-8	你们领	你念	你给	便利	便利店	假	全	利店	到,$	半	去	去了,	号,	呀	咱们	头	套,	实话	对,	就好	就问	弄	得,
-8	心里	您刚	成,	我一个	我下一	我从	我打电	我本子	我记	手机	手机,	打	打了	打了,	把	把事办	把我	拍	据	是不
-8	期限	标	桂	桐	桐苑	梧	梧桐	梧桐苑	次了	步	步,	点没	电视	的就	票	租	租的,	系,	给了	给我查	缺	记下了
-8	讲不	试,	试试,	说我	谢谢,	跟我	都没	都没有	里	钱	题,	黑,
-7	!你	#号	#号,	#的	,什	,今天	,我爸	,查清	,没	,账	,那是	^#	^你别	^你把	^光	^几个	^别绕	^前	^又	^我就	^挂了
-7	^明白	^爱	^给了	^还没	^道歉	一个,	下了,	不敢	不点	不赔	不需	东风	个字,	个月,	个答	九	乱	了,他	了呀
-7	了呀,	了我	五回	交了,	人,	人给	人给我	今天	今晚	件,	你得	你算	你讲	候	元#,	先不	先把	先把事	先查清
-7	先说	六户	兰	利	别的,	别绕	到,	到时	到时候	去了	句,	可是	同意,	听好	呢?$	哎,	商	嗯,	嗯,这	四	回了	声,
-7	子在	就去	幕	开了	录,$	很,	得很,	忙	忙,	快点	成,$	我不懂	我可不	我是真	我看	我问的	打电	打电话	是不是
-7	是实	月,	有一	本	条件	来没	查清楚	楚	楚楚,	次了,	次电	清楚	焦味	焦味,	照片,	电,$	登记了	的!$	看你	看得
-7	真的,	着,$	着说	着说,	立	等你们	给个	给了,	记下	记了	说法,	说说	请你	课	软	这句	这是	道,这	银	验表
-6	!我	#块	,前	,哪	,有	,来	^交	^几	^姓	^就	^明	^校	^算	^那	下个	不动	业那	个充	个数	了好	交,	人了	你先
-6	你看	你能	元#	充电	全黑	办了	单元	可我	吧,	呢?	味,	哪一	哪个	哪儿	器满	在就	复,	头,	好,	好几	家,	就行
-6	己人	干吗	度,	弄,	得清	念,	想去	我停	我听	我把	我知	截图	抖,	报装	掉,	是没	标准	校验	楚楚	楼下	没电
-6	清清	片,	电桩	的啊	着呼	着就	箱,	耳朵	行吗	解什	论,	证,	试验	说表	说这	赔?	路#	这一	这两	银行
-5	#度	,几	,家	,少	,怎	,机	,比	,视	,车	,转	,鱼	?那	^五	^人	^可	^户	^查	^理	^等	^说	一回	一声	三回	上一
-5	上写	上回	下了	不信	不出	不给	个时	个试	久能	九号	也不	了一	了三	了两	他,	们还	何佳	你听	你帮	你跟
-5	你这	佳怡	修好	候来	先告	先给	先跟	先银	全烧	再见	写的	冻结	几时	分开	别说	到我	前三	办好	十分	发票
-5	吧?	啊!	回去	在我	块三	多,	大了	女儿	委会	子了	字不	就在	就没	尽快	居委	强,	得有	志强	快没	怡,	总得
-5	慢,	懂了	我?	我今	我妈	我就	我开	我打	我换	我现	我该	我需	户人	户都	拍了	换个	料,	新村	日子	时间	是按
-5	替我	有电	有老	查啊	梁志	没错	清单	电器	白点	的?	的了	真的	确定	等结	算我	经叫	能不	能来	行?	表箱	装充
-5	要的	记着	话我	说下	说正	说法	说电	赔不	过来	通,	道的	里电	麻烦	黑了
-4	#!	#了	,下	,写	,单	,哎	,啪	,妹	,屋	,快	,怕	,挂	,直	,等	,老	,行	,规	,道	^他	^对	^昨	^谁	一份	一套	一样
-4	三次	上老	下说	不吃	不听	不想	不能	东西	个好	个月	个说	么办	么处	么说	也打	也是	也看	了呢	了这	事的
-4	交代	交多	人家	人管	他说	们一	价格	你一	你告	你啊	你总	你接	你理	停五	准不	几个	几天	几次	几遍	分钟
-4	别打	前面	动扣	单独	压器	又来	变压	可没	号上	听听	听见	呀?	呢!	响,	哟,	图,	在手	夜电	妹子	威胁	子一
-4	家电	就先	就听	就我	屋里	弄清	录,	录音	得好	心情	急着	慌,	我先	我只	我姓	我心	我是	我真	我眼	我腿	我起
-4	才#	打哪	找你	报警	据,	摸黑	是什	是有	有!	有的	期两	机,	机上	来我	来这	样,	楼道	毛,	求你	没写	没发
-4	没看	没说	流程	海鲜	理的	由器	留着	的东	的事	的呀	的我	的海	看,	看我	短信	等,	答案	算了	箱里	结,	胁我
-4	自动	蓝字	要,	要一	要打	要把	规定	视频	讲了	讲得	话没	说吧	说是	说点	说要	谢谢	负责	负载	起算	跟你
-4	路由	跳,	车位	还打	还是	还能	这#	这儿	这套	这心	退费	道理	都在	里#	里还	领导	频我	鱼死
-3	#,	#多	#栋	,三	,两	,但	,光	,卡	,原	,带	,往	,户	,投	,拿	,接	,能	,谢	,起	,路	,钱	,陈	?#	?有	?谁	^两	^同
-3	^快	^打	^时	^车	^银	^验	ap	pp	一趟	七点	上哪	不全	不写	不好	不行	不讲	不跟	不通	不问	个你	个准	个字
-3	个能	个问	为什	么赔	也要	书面	了个	了再	了几	了半	了的	事都	二单	交了	交呢	人话	从头	们是	们营	们让
-3	们说	们赔	份,	会,	位是	住,	你也	你倒	你就	你是	你有	你知	你要	你让	你记	你还	修,	修?	先这	全删	共享
-3	凤,	别催	别又	到点	化,	午就	去!	又停	又黑	口气	只剩	号?	吗,	吧!	和路	哄我	哎哟	器半	在,	在往	在那	块没
-3	天?	天数	天能	好?	好一	娘,	定,	小区	少,	少一	少天	少来	就不	就怕	就想	就看	屏幕	岛素	已恢	幕,	年,	年了
-3	底下	店里	得通	快?	怕,	总要	我上	我了	我倒	我偏	我再	我写	我凭	我办	我回	我好	我录	我投	我拿	我欠	我点
-3	打我	把账	接着	料不	断开	方法	明远	是人	是从	是嘛	是多	是急	是要	是这	是那	晚上	月才	机器	村#	来!	来?
-3	查?	栋楼	样吗	核对	桩,	棉纺	正事	点十	点啊	点焦	照你	爸用	理由	用?	痛快	白,	的人	的小	的货	的错	的鱼
-3	直在	直说	看了	着了	租期	租的	第五	答复	算?	箱和	糊弄	纺新	给谁	美凤	老化	老太	聊天	胰岛	能先	能拿
-3	能点	能这	要个	要报	要看	讲理	话呀	该,	说个	说得	说慢	说理	谁?	谁了	谁来	谁的	谁负	费#	走得	起来	车,
-3	车上	边,	还黑	这条	这点	这跟	进去	遍,	道我	那句	那种	那谁	那这	部门	量,	错?	问都	间,	陈美	面有	面的
-3	顾明	验,
-2	#我	#那	,a	,人	,六	,共	,再	,冰	,反	,安	,早	,热	,短	?别	?同	?就	^先	^关	^冰	^单	^大	^少	^手	^是	^给
-2	一晚	一池	上也	上说	下午	不准	不及	不发	不急	不打	两样	个事	个快	个明	么不	么了	么回	么好	么弄	么点
-2	么糊	么老	么解	么这	九点	也得	事吧	些,	享屏	人!	以后	们就	们电	件?	你当	你没	你照	你用	你那	你都	信,
-2	信不	信儿	候给	停?	停了	催,	儿?	儿还	全死	再问	凭什	删了	判断	别光	别再	别挂	别跟	到哪	办!	办事	办啊
-2	办成	办法	动,	半天	卡里	又是	又没	口头	叫我	可你	可别	号码	吃奶	同,	后呢	吗!	听我	听说	听进	呀!	味呢
-2	哦,	哪里	啪,	喂?	器全	回事	回访	在本	地方	增氧	够,	大姐	大概	天你	天就	天我	姑娘	子你	子走	字一	定规
-2	家停	家的	对上	就写	就发	就是	就照	就说	就这	干什	应,	底,	底几	底是	开空	弄!	得到	志你	快了	思?	恢复
-2	想装	想问	懂的	我!	我共	我刚	我到	我卡	我在	我明	我电	我的	我脑	我退	户,	户名	才来	打!	扣款	把这	投诉
-2	护车	拿规	救护	敞亮	敢点	数?	断?	新的	明天	是办	是吧	是来	是租	是答	晓得	有#	有你	有正	有结	有这	机我
-2	来吗	来电	来看	查!	查,	查一	查到	查查	样跟	氧泵	池子	没接	没给	法?	法吧	点#	点就	点我	照着	现在	理!
-2	理,	理?	用,	用吗	电费	的什	的那	看?	看着	看见	着呢	码,	码?	空调	等了	算你	算给	管,	给不	给他	给的	给盖
-2	缺什	能,	能把	能用	能装	脑子	自用	行就	见!	觉得	让人	记住	诉!	话的	话要	话都	该干	说怎	谁赔	责?	账算
-2	路老	踏实	边怎	过,	过?	还在	这回	连我	道六	道啊	那,	那个	那台	那是	都有	都这	里,	里的	钱去	钱还	门,
-2	问的	验的
-1	!#	!不	!二	!叫	!谁	!那	#也	#年	#是	,上	,为	,凭	,办	,总	,打	,现	,谁	,赔	?,	?打	?查	?说	^七	^保	^合	^怎
-1	^清	^空	^绕	^账	^都	^钱	一分	一度	一直	三倍	三张	上?	上了	上刚	上都	下去	下就	不删	不吭	不查	不让	不说
-1	不过	不骂	业不	业说	两件	两天	个?	个办	个最	个蓝	个词	个都	么一	么交	么多	么态	么意	么断	么算	么行
-1	么走	了你	事!	事呢	事怎	二楼	享,	人呢	人啊	人都	他又	他是	他还	们停	们到	们怎	们抢	们管	们要	们这	你到
-1	你叫	你来	你等	你肯	假的	停我	儿交	儿来	写下	冻着	准话	出什	出去	刚才	刚进	别让	力公	办?	办吧	包装
-1	去?	去哪	去营	又要	及,	发,	发到	发给	句话	只有	叫谁	台电	号我	合同	同意	吓我	听?	听着	吸机	啥?	嗯嗯
-1	因你	在听	在还	坏了	坐着	声的	外走	多少	大声	天!	天,	天才	头说	好!	嫌我	子!	子才	子等	字念	完!	定?
-1	家没	家都	就打	就等	年买	年的	年纪	底有	度?	座机	弄我	弄的	张单	归谁	当我	往哪	往外	得住	得你	得很
-1	得快	得明	得给	得见	心疼	志,	态度	怪我	想知	慢一	我个	我冰	我发	我店	我老	我跑	我马	户我	手上	打的
-1	把电	抢钱	拦着	拿什	推,	断我	方说	早上	早不	时,	是也	是又	是打	是看	是说	是谁	是还	月第	有数	来不	来人
-1	来呢	来啊	来怎	来问	果!	果,	楼小	次停	气的	没关	没完	没挂	没来	没漏	没通	法!	点呀	点那	然没	理我	生意
-1	电!	电?	电价	电力	电池	病?	白话	百姓	的#	的冰	的办	的孩	的这	监控	看这	眼,	着!	算不	算怎	算数	管?	箱那
-1	结果	结论	给,	翻,	老停	老单	老百	耽误	能去	能听	能告	能找	表准	表走	装箱	要停	要验	见没	视#	订单	认,
-1	记?	记上	讲讲	访,	证?	证据	诉你	诉我	话!	话?	话你	话吗	话呢	话就	该你	该找	误差	说!	说?	说事	说什	说句
-1	谁!	谁不	谁管	责,	走?	路,	转?	过两	还冻	这些	这就	进的	道吗	那什	那到	那接	都写	都能	钟,	钱!	门口	隔壁
-1	雷停	面那	骗子	鱼,
0	!听	,一	,二	,好	,它	,已	,应	,把	,明	,昨	,灯	,还	?几	?电	?要	?这	^发	^啊	^好	^投	^物	^租	^要	^记	^跟
0	一伙	一位	一停	一条	一遍	三个	上午	上的	下一	不太	不推	不服	不着	不知	个!	个不	个号	个同	么看	买的	了什
0	事你	五晚	交?	交钱	人在	们也	们都	伙子	伙的	会弄	会说	作日	你什	你凭	你敢	你的	候有	儿,	元,	元六	全,
0	别急	到你	到的	办呢	半夜	卡背	去交	叫你	听明	命令	哪有	啊?	四点	回,	回话	在家	在怎	声?	处理	天不	头上
0	好不	好吧	好说	子?	子空	子鱼	完了	小伙	就告	就完	就能	己的	帮我	应我	录着	忘了	快,	快说	念一	念给	成!
0	我呢	我干	我弄	我报	我用	打,	打不	打雷	拒绝	挂,	接,	接下	提示	断电	是,	是?	是在	是想	是电	显示	最后
0	月!	有权	有焦	有用	有问	权限	来就	查就	样!	样?	欺负	正常	没人	没权	没查	泵一	派人	清,	点不	理解	用呼
0	用手	电不	电压	电呢	电的	白了	的信	的号	的钱	盖章	看到	着?	着这	等?	等一	等着	答,	老人	背面	能验	行呢
0	装好	要不	要听	要说	要这	见了	视,	解,	警察	评理	评评	话说	该怎	说来	读数	谁,	赔多	还差	这么	这张	送电
0	那些	那怎	都行	都说	里头	里就	钱,	钱?	钱你	钱怎	问问
1	#分	,交	,刚	,发	,叫	,电	,记	?不	?请	^来	^核	^看	^短	^表	^规	一台	一块	一点	一眼	一起	上个	不对	两点
1	个电	个道	么?	么定	么用	么都	之前	也有	了#	事?	交的	们不	们的	们那	你好	你怎	你想	你懂	依据	修的	停的
1	公司	写着	冰箱	办不	勘查	单,	反映	号#	听,	告诉	周五	呼吸	哪天	啦,	在哪	在用	在这	多了	大家	天半	头有
1	子还	定的	就一	就知	尾号	幕共	底怎	快的	我叫	我哪	我管	房子	才说	扣不	换了	是怎	月#	月的	有点	机的	气,
1	气袋	水器	热水	的来	的表	空房	章,	第二	统里	翻了	能帮	自己	说啊	说赔	谁呢	谁说	谁都	赔的	走,	走了	还开
1	还想	这人	都是	都给	都记	里没	问一	除了	骂人	黑着
2	,咱	,手	,物	,让	^上	^原	^听	^嗯	^家	^挂	^行	一户	上来	下来	下的	不办	不用	不算	不管	业厅	个工	个手	个钱
2	么个	么时	么没	么跟	也行	了多	五个	人?	你,	你不	先听	到这	剩下	去把	回来	块儿	少?	少钱	开着	往下	我也
2	我怎	我查	我说	户的	打给	找我	找谁	抢修	数字	是哪	是表	是骗	有?	查了	欠费	毛病	氧气	没事	没记	的一	的电
2	看不	看看	网上	能办	能说	营业	要先	解决	记得	讲一	词,	说了	身份	那儿	那头	那张	那边	邻居	钱交	钱啊	问清
3	,同	,回	,大	,换	,然	,第	?没	^停	^数	^能	一天	一家	上有	不到	不可	不够	不就	人说	件事	会儿	你?	你答	信息
3	再讲	冷静	准备	别的	到了	后面	听得	够不	字,	安排	密码	对不	就会	工作	开,	慢点	我念	我让	我跟	挂了	是个
3	有别	材料	来了	然后	电话	的吧	的车	算,	线,	线路	解释	记录	说完	说话	还要
4	#天	,后	,看	^今	^哎	^哦	三,	上去	不懂	个我	了就	人等	他们	你了	你快	保证	先别	出了	单子	又不	反正	器,
4	声音	子,	急,	我登	我这	热线	着我	等我	说一	谢你	验证
5	,是	,给	,表	^下	^知	^谢	不了	不起	业,	几点	听你	家里	就算	我信	我照	所以	是自	是跟	登记	的时	的问	行不
5	见,	讲,	说明	跟他	过了	这个	这种	通知	道了	那么	那我	马上
6	,不	,多	^不	^喂	不上	不多	个小	了吧	了啊	吗?	址,	差不	得说	心,	意思	点说	第一	说清	赔,	这事
7	#,对	,以	,别人	,差	,差不	,最近	,电费	,请	,请问	^周	^喂,	^我很	^没人	^给你	^这个	^那我	l	一切	一切都
7	么?$	之后	了吗	以帮	位,	先挂	其他	出来了	分,$	切都	到#	前有	力,	反	叫	可以帮	号是	合,	合,$	名字,	听不
7	呃	哭了	哭了,	喂,	嚷	型,	太好	学	定	对了	岁	工号	常	废	度	得了	得了,	思	息	愉快,	意,	意的	我同	我同意
7	我服	我猜	我答	我认	或者	所	打算	打过	抄表	抱歉,	接	插	是您	景	束	每	没打	没用	注意	爬	猜	用的	电	电表
7	的没有	的话	相	码	离	第	等于	筝	线是	结束	背景	舒	舒服	蓝	被人	规	说一下	貌	账的	转账的	轮	还不	这事我
7	重	量	错怪	问您	问我	阿	限,	题,你	风筝	马
8	,真的	,都是	^三	^电表	^行了	^请问	一段	专	之	习	了$	了行了	人	他的	你,$	你人	你去	你打	你找	你问	保
8	偿	养	决了,	切	力	包	只是	可,	名字	吗$	呗	员	地址	型	天	太感	奶	奶,	奶奶,	好了	字我	完,	家的我	小时
8	就把	峰	差	应	开	得不	您别	意见	感谢	成功	我不能	我不要	我会	我没	我能	抱歉	掉了	收	收到	方	时限	是#,
8	是一	最近	末	欠	没什	没什么	没打过	注	申	申请	电$	的吗	系	系统	练	练习	肯	行了行	表	表是	角	角色	认
8	认可	认可,	记,	证码	语言	说不	说啥	谅	谅解	谢谢您	账单	这样	道歉	都是我	里有没	问题,	闸	队	需要	验证码
9	#分,	,也	,你查	,因	,我同	,我来	,最	,都	^呵	e	一下	不会	不清	不清楚	不生	不生气	两个	也没	了,是	了行
9	事我	二,	信你	傅	公	判	前	办,$	功	呵	呵,	呼	啥,	因为	家里有	师傅	弟	您,	我帮	我来	我这边	承	抱	拉	挂机
9	挂机,	放	放心	昨	最好	有没	有没有	来$	歉,$	段	没办法	没意	没问	的回答	统	者	联系	行,就	见	言	计	让你
9	语	谢您	费	跟您	转账	道歉,	难	需	静
10	,你们	,对吗	,我做	,要	^一	^下一	^呵呵	^我理	^按	^赔偿	不用赔	了,$	位	你报	你查	你说	做什	做什么	再打
10	办,	助	受	可,$	呵呵	呵呵,	女	奶奶	客	已经	开心	怒	怪你	意见,	愿	我理	或	打#	拟	时限,	是#	是我们	止
10	求	没办	没问题	油	王	班	用赔	的回	究	紧	网	联	肯定	行了,	证	话$	追究	选	那就	里有	错,
11	,给你	^哎呀	^已	^是我	i	了,不	了算	们了	任	你家	停,	先生	况	名	哎呀	地	城	处	对,我	对吗	对吗?	您的
11	情况	我理解	手,	挂	按	挺	昨天	模	气了	江	生	生气	用电	经	诉,$	赖	边	这边	这里	追
12	^没问	^电费	^赔	b	一次	不再	么可	什么可	体	分,	可以	回答	山	平	心,$	怪	我给	是	是我自	有人	没有	现场
12	确	种	赔偿	身
13	东,	供电	做	其	别人	务	只	吗	当	我选	是东	气了,	聊	配	配合	问题	需要我
14	,真	会	供	信	内	加	可能	址	太	好的,	完	工	我很	撤	给	行,$	行了	要我	要求	话了,	说$	还有	长
15	为	于	场	帮你	我讲	现	的$	确实	被	话了	赔	错
16	了,你	你们,	感	户号	歉,	满	满意	满意,	真好	真好,	解	请问
17	,对	^老	不要	好的	应该	我做	有什	有什么	给您	诉
18	,我没	^好的	心	歉	诉,
19	们,	对	小	报	色
20	^你说	们,$	我们
21	^这	作	是我
22	#,$	^,	我没有	最	用
23	已
24	真	线
25	^电	帮	户	服务
26	以
28	合
29	气
30	很	意
32	
33	^您	服
35	^我的
36	给你
44	,您
146	您
"""
    ),
    "en": read(
        r"""
-89	?
-64	!
-62	! $
-50	my
-49	not
-40	^ i'm
-38	$	^	isn't
-37	me
-36	^ i've	please $
-34	^ i	i want
-33	do	i've
-32	nobody
-31	haven'	i'll	mine	somebo
-30	know	on $
-28	bill $	just	want	what
-27	about	power
-26	? i	^ i'd	^ it	dark	wait	write
-25	everyb	five thousa	if
-24	but	it's	no	this $	why
-23	an answer	isn't the	thousa	yet $
-22	^ #	i didn't	i'm waitin	if you	to compla	who	yet
-21	^ i'll	cold	going	last one	that's	though	yes
-20	all right	dare	for a	it	own	the truth	truth	your superv
-19	? $	^ let's	^ ten	can you	for $	i haven'	i will	i won't	in $	is going	it isn't	it's the	keller $	me $
-19	needs	right here	ring your	stop
-18	^ don't	^ that	bill	go on	i have	i live	in my	look	lost	much $	never	that	the figure	there' a	wait for
-18	your own	yourse $
-17	and it's	are you	as long	burnt	food	get	had	i could	i'm	is still	keller	lady	letter $	light	long as
-17	my bill	my flat	no $	so $	the power	there were	there'	us $	you haven'
-16	? what	^ nobody	and they	be a	can wait	cold $	doing it	exactl	figure	here	here $	know what	long	one
-16	test $
-15	^ you'll	a baby	a custom	a lamp	anythi	by card	dare you	don't care	explai the	flat	how dare	i'd	i'm a
-15	is this	letter	mine $	mum	or not	paid	paid $	pay	put me	same	that is	the dark	the fridge	the only
-15	them	told me	well yes	you people	you to
-14	^ stop	^ you're	a cold	a letter	answer $	baby	baby $	do i	fridge is	hale	has gone	is your	lamp	lit
-14	matter $	milk	much	my landlo	someth	still	thank you	the same	to ask	to you	very much	waitin	want a
-14	what you	where	won't	you explai	you must	you very
-13	# #	^ and	a thing	and so	at least	count	doing	don't unders	find out	first	heatin	her	here and	how do
-13	i pay	it and	it goes	it was	keep a	kind	landlo	least	let's	my meter	rather	router	see	six	superv $
-13	thanks to	that ?	three times	with my	you send	you your	you're not	you've	your bill
-12	^ can	^ so	^ that's	^ the	and the	at all	cannot	care	dead	differ	enough	fix it	fridge	holida	hundre and
-12	i post	i'll say	is in	kitche	let's see	nothin	one in	put	quite	ran	right that's	sheet	still no	tell them
-12	thank	the bill	the night	the regula	to keep	to me	try the	up and	we'll see	write it	you'd better	your number
-11	^ then	^ there'	^ they	^ you	automa	beg	but the	don't you	empty	fast	front of	gettin	have the	i beg
-11	in front	is that	july	me so	minus six	name please	nothin $	please	power $	promis $	pulled	reason	ring
-11	supply	the day	to it	were	yongan	yongan road	you can't
-10	^ all	^ both	^ go	^ how	^ minus	^ we're	^ what's	about my	and wait	can't	for two	forget	good	got a
-10	hear from	i'd like	i've a	it a	it i	last	minus	must	none	normal	not an	of it	on	paper	people $	point two
-10	post	post it	see $	seriou	shoot	six point	the word	then we'll	they say	think so	too	too fast	use	was the
-10	weeks	what ?	when the	will
-9	# $	^ leave	again	and my	at the	away	back to	behind the	care about	change the	corrid	crew $	far	fine
-9	first $	fix	furiou	garden	get me	good then	had it	help me	i did	i get	i know	i'd rather	i'll ring	in and
-9	it has	keep your	life	looked	lost me	makes me	making	me ?	mornin $	my proble	not ?	old i	owens	owens $
-9	people	police	privat	right i'll	say that	sittin	slept	tested	that $	the corrid	the police	the troubl
-9	they	think	this is	throug to	to that	tonigh	went	what's your	who pays	with this	write that	you any
-9	you will	you've lost	yourse
-8	^ no	^ not	^ right	^ sorry	^ take	about that	and who	answer	anybod would	aren't	as	baby's	block four
-8	by the	choice	code $	comes	comple	custom	do it	else $	enough for	explai	for that	forget it	four #	garden block
-8	giving	grace	hadn't	hold	hundre	i cannot	i don't	i hadn't	i only	i think	i've asked	is $	it ran	it's a
-8	keepin	know $	late	like	like that	like this	lotus	lotus garden	meanwh	meter $	no light	of that	off $
-8	on then	only	paid for	pay $	perfec	power ?	proble $	proper	proper $	put a	read me	regula $	rules $
-8	sort it	stairs	superv	that's all	that's the	the first	the tiers	to do	tonigh $	too $	two in	two weeks
-8	voice	water heater	when do	with a	yes and	you hear	you help	you're a	your voice
-7	? i've	? you	^ are	^ but	^ six	^ whiche	^ you'd	a stadiu	about the	about your	am i	and eighty	and there'
-7	asking	at once	but my	can we	case $	charge	check	come on	crying	do ?	earth	fair	find	flat was	fridge and
-7	front	funny	had a	have a	hear	i'll wait	i'm not	instea	into it	it !	it down	know ?	lane	lights	live
-7	loss $	me finish	me like	me on	me your	my daught	night the	no need	nobody hurt	not your	nothin to	of july
-7	of me	on earth	on my	or i	pays	reason to	regula	rememb	return	say	she	stadiu	talk to	ten	ten minute
-7	that to	the lamps	the router	the televi	the time	think it's	three oh	tiers	try	two zero	want the	was empty
-7	whethe	whiche	whole	write your	yeah $	you !	you call	you do	you if	you'll
-6	^ many	^ more	^ stay	^ this	^ which	abroad	alone	alone with	and do	and i'm	and no	area	ask your	away for
-6	baby here	by then	close	custom $	dark $	daught	do someth	don't	doyle	eighty	every month	fifth	fifth outage
-6	fine i'll	flat #	four	gone	got	have told	heater	i do	i got	i rang	i wouldn	i'm still	is wrong	it can't
-6	it it	it says	it so	it's up	just don't	just tell	like it	me just	means	meter counts	month	my questi
-6	now ?	once	out ?	phone $	rings	road $	six seven	somebo else	stoppe	stuck	supply is	take ?	talkin to
-6	that for	the one	then	thing	thirty	thirty units	three four	to have	tomorr	two hours	unders ?	unders it
-6	units	want five	weeks $	word	yes we	you first	you say	you that	you won't	you'll have
-5	bang	change	civil	coming	for	gets	hurt	makes	matter	rang	scamme	she's	situat	sorted	talk	tellin	took
-5	waited	way	well	when	worked
-4	anyway	behind	black	case	detail	flats	hangin	happen	helps	middle	next	noted	past	proble	quick	readin
-4	side	such	suspic
-3	apprec	august	bear	bedroo	bit	block	counts	ever	goes	he's	heard	house	kilowa	lin	lot	mean	mind	part
-3	record	sense	sixty	somewh	spell	straig	tell	test	thinki	throw	treat	wasn't	we're	which	who's	writin
-2	came	cares	clear	clock	dearer	expect	fourth	hi	idea	lamps	monday	per	pick	point	promis	runnin	safe
-2	sat	share	simply	smell	speak	there	times
-1	actual	claim	depend	doesn'	either	englis	hand	hide	home	off	out	pardon	road	runs	sevent	simple	spring
-1	start	surge	throug	true	what's	whose	wrong	yeah
0	being	cent	cheati	crew	decide	depart	disgra	does	flat's	games	go	hiding	i	in	leave	oh	old	pitch	plain
0	power'	ruined	script	sing	sister	sit	stay	televi	threat	thrown	told	very	wall	week	you'd
1	ago	all	and	anybod	ask	back	cable	come	could	did	end	listen	meant	outage	pass	phone	room	rules	sent
1	sort	than	water	we'll	years
2	ahead	air	alread	anothe	be	done	down	everyo	hours	how	into	manage	messag	nice	night	okay	open	result
2	round	saying	this	two	until	words	wrote	zero
3	before	card	condit	friday	hello	keep	maybe	moment	new	order	policy	says	screen	solved	street
4	a	am	at	follow	hurry	invoic	job	looks	pin	rule	story	suppos	today	wouldn
5	apolog	applia	asked	becaus	been	bright	every	finish	five	forgiv	give	log	notes	over	person	thanks	transf
5	twenty	unders	us
6	^ as	^ once	^ somebo	^ thank	^ very	a little	all of	anger	arrear	bit of	call you	child	dead $	disagr
6	don't get	don't want	ends in	explan	far ?	fee	file	full	guaran	has a	have it	hidden	hours $	i say	i take
6	i'll put	is to	it'll	like me	ma'am	man	many	me that	meters	my anger	my explan	my job	or a	other	owe
6	play	questi	right	see it	send	send me	seven	sorry $	speak up	talkin	that compla	the compla	the contra
6	the repair	the wires	there $	to	today ?	top	two thousa	unders how	what else	what it	with your	work	worry
6	you all	you didn't	you feel	you have	your power	your street
7	^ have	^ since	^ would	a time	accept	and then	ask the	back $	balanc	bank	big	bother	burnin	by my	called
7	calls	can't say	chance	confir	contra	cooper	cooper $	correc $	could you	dear	do about	e	excell	for your
7	from here	from me	gone $	goodby $	got that	gratef	great	has	hello this	high	i explai	i help	i'll keep
7	i've writte	imposs	is no	isn't it	it is	keep the	keep you	la	la la	lot $	madam ?	mornin !	ms	my superv
7	name	need	no worrie	of a	of course	off the	offer	offer me	office	old $	one nine	passed	patien	pay for
7	perhap	poor	probab	put it	right away	right for	run	said	shall	since	six $	someth i	surnam	that was	that word
7	the app	the flat	the money	the proble	the proper	the second	third	those	time $	unit	was rude	what the
7	while	wires	you for	you need	you not	you on	you paid	you still	you'd like
8	^ he	^ here's	^ may	^ one	accoun number	an	and a	anyone	anywhe	at home	breake and	buildi	caller $	compar
8	course	day	day $	delete	did i	did the	everyt	family	hang	have i	he	help	here is	hotlin	hour	i just	i'd guess
8	its	lying	mistak $	money $	move	my person	not going	now	reques is	sendin	settle	sincer	some	speaki	take
8	takes	taking	techni	the code	the outage	the paymen	the right	to pay	verify	visit	wait until	wish	workin
8	works	you go	you used	you're	your accoun
9	^ could	^ did	^ does	^ done	a good	and tell	any	arrang	blame	boss $	callin	clearl	collea	days	dispat
9	even	fine $	fright	from	how can	how many	i was	if the	in #	it happen	langua	longer	made	minute	mistak
9	money	more $	my fault	not me	not my	notice	opinio	please ?	proble ?	read	sir $	sorry i	switch	that it
9	the breake	to explai	under	within	withou	would you	yes i	you expect	you how
10	^ oh	^ sure	^ what	^ yes	^ your	addres	anythi else	blame $	by	can	cut off	don't have	find the	good mornin
10	have your	improv	is on	little	made it	my compla	on your	please don't	possib	practi	repair	sir ?	sure
10	the order	warm	wronge	yours
11	^ thanks	aftern	any more	app	are	breake	broke	calm	code	didn't	else	ends	form	goodby then	i am	i unders
11	in a	interr	left	more	number ?	price	right ?	switch off	that right	trust	used	whatev you	with it	with you
11	wonder	you should
12	^ happy	^ please	agree	compen	fault	feels	have	here's	i'd love	it to	neighb	out $	paymen	text	weeken
12	win	yuan
13	after	always	blue	compan	correc	evenin	happy	hard	i agree	line	meter	on the	option	pleasa	really	right $
13	state grid	thanks for	three	will be	writte	you're right
14	^ five	^ we	eight	feel	help you	like to	mr	ring you	short	so	someon	system	tell you	they'l	to the	unplug
14	worrie
15	cut	do you	down $	electr	it here	me to	mornin	report	satisf $	second	should	sorry	up	you ?
16	^ do	^ is	^ my	grid	i withdr	is	of the	servic	you like
17	animal	as a	better	fine i	for you	let me	number	or	um	whatev	your
18	^ um	agent	birthd	city	for it	happy birthd	i'm so	i'm sorry	make	nine $	reques	withdr
19	#	about it	b	goodby	nine	of	what time	with
20	love	may i	now $	the	the meter	time
21	consen	furthe	let	state	then $	upset	we	what would
22	caller	madam	was	would
24	a lovely	call	develo
26	i can
27	lovely	satisf
28	accoun	feelin	our	you
29	compla
31	may
32	
42	sir
"""
    ),
}

JUDGE = {
    "zh": read(
        r"""
-82	您
-36	电
-35	$	^
-31	
-24	^您	不	了
-22	们
-21	再
-19	个	号	是	能
-18	也	可	我们
-17	请您
-16	么	你	天	来	没
-15	着	给您
-14	下	先	家	行	这个
-13	吗	用	等
-12	了,	价	修	单	挂	费
-11	,我	去	可以	就	您的	见	诉
-10	#	^喂	^喂,	^好	^我	会	到	喂	喂,	的,	线
-9	^请您	什	什么	子	定,	小	我这	样	登	评价	谢	钟	门
-8	^对	^这个	了$	了,$	他	保	停	再见	分钟	办	提	见,	讲,	讲,$	证	说,	边
-7	之	以后	供	再见,	出	名	和	回	开	快	您,	我,	找	收	有	来,	清	登记	白	看	自	谁	跟	还	都
-6	,说	^不	^你	^您好	三	不能	两	事	便	公	发	号,$	后	吗?	吧,$	因	块	定,$	工	报	机	法	生	留	的$	短	短信
-6	码	网	解	让	说,$	请问	谢谢	路	转	钱	验
-5	,再	,我们	,请您	^一	^你好	^再	^嗯	^对,	^没	^电	^那	主	五	交	信	内	别	区	压	可能	吧$	告诉	嗯	地址	场
-5	址	女	就是	工作	很	感	我把	户号	所	投	投诉	抢	抢修	数	日	是我	晚	次服	次服务	正	点	现在	电,	的是	第
-5	管	给你	见,$	规定	计量	说	请讲	请讲,	赔	还有	这样	这次	退
-4	#分钟	#块	,你	,对	,所	,所以	,请讲	,谢	,谢谢	^好的	^我们	^说	^这	一个	一步	下来	与	个分	个工	个工作
-4	也可	也可以	价,	位	作日	傅	到,	务打	务打个	十	反	受	叫	号,	后请	吗$	吗?$	哪	啊	喂,#	因为	国	城	士	多
-4	头	女士	好,$	好的	字	安	小时	工作日	工号	己	师傅	常	心	急	您,$	您在	您说	想	意度	懂	我看	我给	我说
-4	户名	所以	手机	打个	打个分	报给	抱	挂机	接	早	明天	明白	是#	有人	服务打	期	样,	档	次	步	满意度	热	物
-4	物业	班	用电	由计	由计量	的电	目	知道	示	箱	老人	肯定	自己	谢您	账	车	这是	这次服	这边	遍	部门	银	银行
-4	闸	马
-3	#,#	,再见	,我这	,是	,请问	^#	^再见	^大	^好,	^我把	^户	^户号	^按	^是	^请问	一下户	一遍	下户	下来,	不到
-3	不好	个月	为您	也不	事,	五个	五个工	亲	今	今天	以	以,	以,$	们对	件	你这	供电	信里	修,	值	做	停电	先生
-3	公司	再打	决	况	出来	到,$	力	办法	功	午	单子	原	参	参与	变	句话	可以,	台	号#	司	地	士,	备	外	大概	女士,
-3	好,请	好了	好的,	姓	安全	完,	定,我	家里	少	就行	就这	带	帮您	平	年	度评	张	得不	念	怎	怎么	您不	您家
-3	您这	情况	意度评	感谢	慢	我,$	我不	我们对	我听	我把这	我给您	我这边	户	报给我	抱歉	抱歉,	挂断	换	提供
-3	插	放	时间	是我们	有没	有没有	权	来电	查,	查,$	校	检查	楚	楼	概	欠	欠费	款	气	清楚	爱	现场	理解	电话
-3	电话,	电费	的事	的服	的服务	着,	着呢	短信里	种	给我,	给我们	联	联系	行,	讲	证码	评价,	说不	请您在	调
-3	谢,	谢,$	谢谢,	费,	走	还是	这一步	这么	那个	重	错	需要	马上	验证	验证码
-2	#$	#别	#号	#小	#小时	,也	,先	,刚	,别	,可	,国	,地	,地址	,工	,工号	,我说	,户	,按	,没	,电	,要	,让	,记
-2	,还	,这个	,这是	,那	,顾	^亲	^信	^嗯,	^如	^如果	^应	^感	^抢	^抱	^有	^检	^爱	^行	^规	^过	一下	一共	一定
-2	一次	一眼	一遍,	七	上$	上好	上门	下$	下午	下户号	不了	不会	不到,	不合	不对	不对,	不懂	不满	不用	不行
-2	业厅	个我	为您服	主管	之前	之后	也没	了一	了行	些	亲,	他们	们的	价$	价是	份证	优先	会儿	会把	会有	住
-2	你好	你好,	供一	供户	保证	修好	偿	元	先别	八	关	关系	其他	写的	冰	冰箱	决定	分之	别的	到了	到期	前
-2	功,	动	十分	单元	卡	厅	压器	原因	去,	又	受理	变压	变压器	口	只	号#,	号码	合适	合闸	名,	后再	吗,	听,
-2	听清	告诉我	味	咱	哦	啊,	喂,说	嗯,	回,	国家	国家电	国网	址报	均	块三	城区	备注	复,	多少	天,	天到	字,
-2	定合	定的	家电	家电网	对吗	居	工单	工号#	布	平均	度,	归	录,	待	快点	念给	总	您$	您不要	您先	您别	您可
-2	您对	您打	您把	您报	您服	您服务	您登	您登记	您看	意思	感谢您	愿	慢慢	懂,	成功	我,我	我一	我也	我们的
-2	我会	我再	我在	我就	我得	我记	或	或者	户主	房	打#,	打来	打给	扣款	找谁	找谁,	找谁找	承	承诺	报一	报修
-2	报警	挂了	按一	掉	提示	收,	日,	早上	时内	是不	是因	是因为	是您	是明	是的	是自	是这	有什	来$	校验	核查
-2	梯	检定	步,	水	没办	没成	没法	法,	派	流	清,	火	烦您	热线	焦味	然	爱找	爱找谁	用不	电价	电力	电压	电网
-2	电表	留着	病	白,	百分	的工	的时	的问	的问题	省	看一	看不	看不到	看看	真	着吧	着呢,	确认	离	租	稍	第一
-2	第二	等着	管,	线,	线路	网,	营	营业	行$	行了	行了,	表,	表箱	被	装	觉	觉得	解,	警	让您	记一	记了	评价$
-2	诉您	诉我	话$	话,$	话我	说$	说一	说吧	说吧,	说得	说话	请先	请对	诺	谁,	谁找	谁找谁	谢谢您	账单	贵	费用
-2	赔偿	跟您	身份证	车位	过以	过去	这些	这句话	这样,	这种	适,	遍,	那边	里有	钟,	钟到	钱,	问一	问您	闸,
-2	阶梯	难	非	非常	顾老	骂	验,	麻烦您	黑
-1	!$	#个	#为	#也	#伏	#分	#天	#度	#栋	,上	,下	,两	,五	,交	,人	,什	,今	,以	,但	,公	,六	,到	,单	,又	,反
-1	,另	,叫	,同	,后	,听	,咱	,因	,多	,大	,天	,好	,姓	,小	,就	,屏	,师	,很	,快	,怪	,感	,慢	,打	,投	,换	,正
-1	,物	,现	,用	,看	,真	,确	,祝	,空	,第	,等	,线	,老	,肯	,能	,自	,至	,规	,谁	,赔	,跟	,身	,车	,验	?再	?我
-1	?请	^下	^中	^为	^什	^今	^他	^估	^停	^冰	^刚	^力	^可	^听	^呃	^咱	^哦	^因	^地	^城	^女	^宝	^家	^小	^就
-1	^居	^师	^建	^快	^把	^投	^放	^新	^早	^晚	^校	^满	^物	^现	^用	^登	^祝	^租	^稍	^第	^等	^线	^肯	^能	^营
-1	^表	^谢	^赔	^还	^退	^通	^都	^阿	^难	^需	^非	^马	^验	^高	ap	pp	一会	一倍	一分	一到	一台	一块	一天	一收
-1	一样	一档	一片	一直	一起	七,	七天	三个	三天	三点	三趟	上一	上个	上写	上午	上去	上国	上打	上报	上挂
-1	上是	上有	上来	上的	上都	下一	下了	下您	下我	下班	不上	不便	不准	不可	不多	不够	不归	不影	不收	不来
-1	不止	不清	不然	不知	不算	不走	不过	业,	业务	业没	东西	两个	两天	两条	两点	个,	个不	个人	个号	个小	个时
-1	个是	个电	个评	个说	中午	中心	为了	为什	为准	主叫	么,	么么	么事	么叫	么哒	么大	么要	之内	也别	也得
-1	也是	也能	也行	也说	书面	了#	了三	了保	了吗	了就	了您	了我	了才	了没	了第	了算	了给	事$	事会	事儿	事我
-1	二单	二档	五天	交,	交费	产权	产证	享关	人$	人冒	人员	人在	人家	人来	人的	人等	人联	人都	他的	他说	他问
-1	以再	以前	以办	以帮	以打	以申	们,	们公	们家	们没	们这	件事	任,	份,	会请	估计	位合	位同	何人	你$	你,
-1	你们	你儿	你先	你别	你家	你打	你找	你的	你等	你自	你记	你说	使用	便,	保护	保持	信息	修到	修班	修的
-1	倍,	值班	停,	停了	停的	傅,	儿,	儿子	允许	元#	元,	充电	先不	先把	先拉	先提	先核	先留	全,	八点	公告	公布
-1	六位	六户	共享	关掉	兴为	具体	内有	内给	再催	再来	再申	再给	再说	冒名	写在	写给	写进	农村	况我	冷静
-1	冻结	凌晨	几个	几天	几点	出结	分$	分档	分钱	别一	别人	别再	别喊	别急	别挂	别碰	别问	到场	到就	到底
-1	到您	到晚	到现	到的	到账	力公	力调	办$	办,	办不	办好	办的	务热	动,	勘查	区#	区平	十点	午好	半夜	半小
-1	单,	单上	单价	单号	压,	去$	去了	去就	去营	又不	反映	反正	发到	发短	发票	受,	句,	另外	只能	叫什	叫你
-1	叫我	可抗	台区	台变	号$	号和	号坐	号我	号户	号报	号是	司,	司的	合,	合同	同,	同意	同时	名下	名和	名字
-1	名报	后,	后会	后才	向您	吧大	吧我	听$	听不	听得	听您	听我	听明	听着	吸机	呗,	呢$	呢?	呼吸	和户	咨询
-1	咱们	哦$	哪儿	啊$	喊,	嘛$	器,	四点	回来	回电	回话	因,	在,	在一	在听	在家	在就	在工	在我	在的	在线	在网
-1	在路	场,	址,	址说	均#	坏的	块,	块儿	块钱	基本	声音	复一	复检	多,	多了	多出	多收	够不	大半	大姐	大家
-1	大点	大爷	天$	天下	天黑	奶奶	好$	好像	好好	好意	好我	好评	如实	姓?	姨,	子,	子我	子来	子的	子里	学生
-1	孩子	安排	完了	定$	定就	定您	定是	定赔	实际	客服	家,	家的	容量	密码	对$	对一	对吧	对方	小区	小学	少?
-1	就不	就停	就别	就打	就挂	就给	就能	就要	尾号	居民	屋里	屏幕	差不	布的	带来	席,	常,	常抱	常理	幕共	干净
-1	年人	年纪	应您	度$	建议	开,	开关	张单	归我	录一	影响	往上	待,	待机	很正	很高	得了	得很	得比	心情	心我
-1	心等	心里	必须	快,	念一	怕有	思,	急,	怪谁	总闸	恢复	息,	您?	您一	您也	您保	您再	您刚	您办	您去	您听
-1	您回	您定	您就	您带	您心	您慢	您担	您按	您提	您放	您是	您有	您核	您父	您现	您生	您用	您等	您给	您耐
-1	您联	您自	您要	您觉	您记	您讲	您评	您请	您贵	您转	您还	您道	您那	情我	情绪	想,	愉快	意点	意用	意的
-1	感受	愿意	慢点	慢说	懂?	成的	我$	我保	我先	我写	我只	我可	我完	我帮	我念	我慢	我懂	我挂	我接	我是	我来
-1	我查	我核	我照	我现	我理	我登	我管	我能	我要	我让	我跟	我都	我重	我问	我非	户,	户的	房产	房子	才的
-1	才知	才能	才说	打,	打吧	打开	打电	打银	找到	抄表	把您	把情	把电	抗力	折腾	护您	报,	担心	拉总	拒绝	持电
-1	挂,	按流	按照	按规	损失	换个	掉,	接,	接下	接听	接的	接着	提交	提前	提醒	插头	插座	搞定	收一	收到	收的
-1	放心	数字	断了	断开	断线	方便	施工	日内	日出	日期	日答	早点	时候	时打	明,	昨天	是,	是?	是上	是五	是他
-1	是供	是吧	是哪	是国	是多	是对	是平	是按	是早	是电	是白	是系	是谁	显示	晚上	晚安	普通	替您	最后	月#
-1	月的	有$	有,	有一	有两	有事	有关	有其	有权	有点	有焦	有疑	有病	本人	机,	机上	机号	机断	机的	权限	李女
-1	材料	条$	来不	来了	来办	来的	来都	来问	果,	果不	果您	果是	查$	查一	查了	栋#	校表	样$	样吧	样的	格的
-1	档,	梯,	梯电	检,	检修	楚,	概可	次,	款,	款没	正在	正常	每天	毛病	气,	气袋	氧气	水器	没了	没事	没人	没关
-1	没别	没听	没毛	没用	没见	没错	活愉	流程	清了	火,	点$	点到	点我	点行	点说	烦,	热,	热水	照片	父亲	特急
-1	班主	班前	班长	理$	理的	生,	生您	生活	生都	用#	用,	用多	用户	用的	由器	电$	电器	电安	电所	电服	电桩
-1	电池	电源	电的	电量	畅通	疑问	病人	白了	白您	的?	的不	的分	的号	的吗	的吧	的客	的心	的情	的意	的我
-1	的户	的手	的报	的数	的权	的用	的表	的要	的规	的车	的这	的都	的门	盯着	看$	看,	看到	看现	看着	看表	看过
-1	着急	码#	码,	码念	码是	码给	确实	祝您	离开	租的	稍后	稍等	空调	窗口	窝火	第三	等,	等一	等了	等待	等我
-1	答应	简单	算$	算,	算一	算了	箱在	系,	系您	紧的	约金	纪大	线$	经在	经理	经登	结束	给他	给值	统里	继续
-1	续$	编号	缴费	网#	网上	老化	老年	而已	能不	能修	能办	能应	能拒	能是	至于	般是	行不	行卡	表是	表的	被骗
-1	要不	要先	要原	要我	要报	要核	要用	要看	要紧	见$	见过	规矩	解决	解您	解释	警,	计划	让他	让你	让家	议您
-1	记$	记上	记下	记好	记的	记着	记错	讲$	讲完	证,	证号	证明	诉,	诉了	诉任	诉你	话是	话注	话畅	该不	该可
-1	说了	说事	说完	说清	请复	请报	请的	请说	诺,	谁呢	谁来	谁都	调一	调度	谅解	责任	账,	账户	贵五	贵姓	费成
-1	赔,	走,	赶紧	起,	起来	跑了	跟他	跟你	跟我	路,	路上	路由	路老	车发	转供	转到	转给	转账	过了	过户	过来
-1	过载	还不	还在	还没	还能	这事	这件	这几	这就	这户	进去	进行	远点	违约	退补	通,	通知	造成	遍$	道$	道,
-1	道这	邀请	那么	那份	那位	那台	那就	那户	那是	那条	那根	那部	邻居	部分	部手	都不	都会	都别	都是	都算
-1	配合	里$	里一	里人	里头	里是	里没	里的	重合	重复	重新	量,	金,	钟$	钟内	钟后	钟就	错,	错了	错吧	门,
-1	门牌	问,	问我	问户	问有	问还	问问	闻到	阿姨	限答	随时	难道	静一	靠近	面的	面还	音,	题$	题吗	馈线	骂,
-1	骂人	骗子	高兴
0	#不	#元	#单	#反	#多	#对	#工	#年	#幺	#开	#很	#您	#是	#条	#没	#点	#瓦	#的	#秒	#请	#这	,七	,东	,为	,买
0	,从	,他	,会	,余	,供	,保	,修	,做	,停	,像	,免	,其	,具	,冰	,冻	,几	,出	,前	,办	,十	,半	,卡	,原	,发	,变
0	,只	,号	,告	,呼	,和	,哎	,哪	,嗯	,回	,在	,坏	,城	,如	,孩	,它	,家	,尾	,屋	,带	,建	,当	,得	,怕	,想	,或
0	,房	,找	,抢	,报	,拿	,接	,改	,早	,时	,明	,最	,本	,机	,材	,来	,查	,核	,梁	,楼	,欠	,每	,比	,注	,点	,然
0	,由	,登	,白	,短	,离	,租	,结	,联	,营	,行	,表	,责	,账	,路	,转	,通	,邻	,都	,钱	,银	,问	,需	,非	?$	?一	?您
0	?感	?户	?没	?谢	^三	^两	^主	^举	^之	^也	^乡	^五	^交	^人	^低	^供	^依	^保	^充	^光	^全	^公	^关	^其	^具
0	^农	^几	^到	^办	^单	^原	^反	^发	^受	^变	^台	^合	^名	^后	^吴	^周	^哎	^哪	^啊	^国	^外	^多	^天	^孩	^客
0	^工	^差	^已	^年	^庄	^当	^录	^很	^得	^想	^房	^手	^找	^报	^换	^接	^插	^方	^明	^昨	^机	^材	^查	^核	^楼
0	^欠	^残	^氧	^水	^点	^理	^由	^申	^看	^真	^知	^短	^神	^空	^绝	^缴	^网	^美	^自	^补	^让	^谁	^赶	^跟	^身
0	^车	^转	^辛	^邻	^钱	^银	^闻	^除	^随	^隔	^预	^领	^骂	p上	一件	一份	一位	一停	一单	一口	一号	一声	一家
0	一并	一度	一开	一张	一是	一晚	一条	一查	一池	一相	一种	一笔	一级	一趟	一路	一部	一阵	七点	三$	三单	三号
0	三张	三样	三根	三档	三楼	三次	三相	三遍	上交	上传	上停	上反	上吗	上就	上您	上拍	上接	上月	上期	上次
0	上没	上班	上电	上等	上给	上网	上那	上面	下个	下便	下别	下去	下吗	下周	下啊	下好	下子	下室	下方	下是
0	下有	下用	下电	下的	下记	下身	下载	下那	下面	不$	不一	不交	不亮	不住	不信	不允	不出	不办	不动	不去	不受
0	不同	不在	不太	不小	不就	不急	不想	不成	不我	不打	不挂	不放	不敢	不方	不早	不明	不服	不欠	不盖	不看
0	不着	不符	不管	不给	不自	不要	不见	不认	不让	不说	不赔	不足	不跳	不配	不闪	与您	与物	专变	专员	专家
0	专席	专线	专门	业不	业同	业是	业电	业的	业说	业这	业那	两件	两分	两家	两小	两年	两张	两次	两种	个$	个?
0	个个	个书	个事	个会	个办	个单	个变	个啥	个地	个字	个年	个得	个您	个情	个意	个户	个手	个投	个数	个方
0	个的	个真	个表	个要	个账	个费	个选	个道	个那	个钱	个链	个问	个需	串数	主不	主姓	主授	主是	主的	主要
0	举报	久$	久,	久了	久等	么$	么?	么不	么业	么个	么久	么停	么写	么别	么办	么又	么可	么名	么回	么多	么好
0	么帮	么您	么情	么我	么时	么样	么用	么电	么知	么称	么算	么能	么说	么跟	么还	么这	么都	么需	义务	之间
0	九$	九号	九月	九点	也一	也会	也写	也听	也就	也很	也有	也来	也给	也要	也许	也请	乡下	买的	乱接	了?	了不
0	了两	了也	了五	了人	了什	了他	了以	了会	了你	了再	了几	了别	了呗	了哈	了啊	了嘛	了四	了多	了大	了好
0	了对	了户	了抢	了是	了电	了的	了线	了要	了解	了记	了还	了这	了那	了都	了钱	了问	事?	事不	事了	事你	事吗
0	事吧	事啊	事就	事您	事情	事接	事是	事没	事的	事要	事说	事跟	二个	二是	二次	互感	五号	五回	五次	五点
0	些$	些,	些我	交#	交$	交上	交了	交完	交清	交电	交的	交钱	享屏	亮$	亮不	亮着	亲亲	亲去	亲的	亲自	人?	人一
0	人上	人也	人住	人修	人偷	人到	人动	人去	人叫	人吗	人姓	人守	人就	人带	人我	人打	人找	人接	人是	人民
0	人现	人用	人看	人被	人触	人账	今晚	从头	从来	他$	他,	他一	他了	他可	他家	他管	他让	他需	付,	付宝	付款
0	付费	代扣	以$	以一	以下	以不	以为	以停	以先	以内	以到	以向	以吗	以告	以在	以往	以您	以我	以找	以把	以投
0	以拨	以来	以现	以用	以电	以直	以看	以给	以老	以要	以让	以请	以走	以选	们$	们一	们不	们也	们从	们会	们做
0	们先	们全	们去	们发	们只	们可	们好	们小	们就	们录	们怎	们打	们接	们有	们来	们深	们电	们确	们管	们线
0	们给	们继	们说	们那	们都	们非	件$	件一	价一	价就	价您	价格	企业	伏$	休息	众号	优惠	会$	会,	会一	会不
0	会为	会停	会先	会再	会反	会因	会在	会好	会尽	会弄	会录	会打	会收	会用	会直	会联	会要	会让	会说	会跟
0	会过	似乎	但可	但您	但我	但是	但请	位$	位?	位数	位是	位的	位置	低保	低压	住$	住,	住了	住在	住建	体会
0	体是	何女	余量	余额	作$	作,	作了	作人	作出	你一	你不	你也	你今	你再	你办	你去	你可	你回	你就	你怎	你懂
0	你把	你敢	你是	你电	你登	你看	你给	你要	你让	你讲	你跟	你转	你还	你问	你马	依据	侮辱	便$	便?	便利	便宜
0	便您	便接	便敬	便的	保密	保户	保重	信$	信,	信上	信不	信儿	信公	信发	信就	信您	信我	信收	信是	信验	修$
0	修不	修了	修人	修别	修单	修师	修是	修记	修调	修过	候,	候不	值几	值得	做,	做不	做个	做得	做生	做的	停$
0	停一	停五	停到	停您	停止	停着	偷电	傅会	傅到	傅来	傅的	傅说	催$	催了	催费	儿$	儿不	儿了	儿你	儿吧	儿就
0	儿给	兄弟	充的	先交	先修	先冷	先到	先去	先告	先坐	先帮	先打	先找	先报	先抱	先挂	先接	先断	先派	先照
0	先登	先看	先离	先结	先给	先说	先跟	先这	先通	先问	光伏	免得	全城	全的	八月	八米	公众	公开	六月	六点
0	关$	关了	关于	关断	关注	关部	内,	内会	内出	内到	内恢	内提	内答	内联	内送	再不	再合	再告	再把	再推	再讲
0	再跟	再这	再重	再问	再骂	冒充	冒火	冒烟	写上	写个	写了	写得	写明	写着	冰柜	冲灯	决不	况$	况,	准是	减免
0	几位	几单	几口	几度	几户	几栋	几样	几次	凡是	凭什	出去	出发	出您	出评	出门	分三	分不	分我	分界	划停
0	划检	刚问	删,	利$	利,	利店	别下	别修	别删	别去	别哭	别开	别慌	别打	别扔	别投	别来	别点	别用	别着	别管
0	别自	别让	别说	别跟	别骂	到#	到$	到一	到什	到你	到哪	到我	到插	到时	到楼	到焦	到网	到营	到达	到过	制度
0	制氧	前一	前七	前会	前公	前后	前就	前我	前打	前有	前给	前通	前那	前面	剩#	劝您	办事	办什	办吧	办完	办理
0	功$	功率	加上	加价	加急	加起	务$	务作	务做	务承	务请	动$	动作	动扣	动过	助的	包票	化了	区$	区到	区是
0	区的	医院	匿名	十几	午三	午九	午五	午前	午十	午四	半天	协商	单$	单了	单位	单先	单发	单已	单您	单我	单独
0	单的	单给	单编	单说	单里	南方	卡$	卡,	卡上	卡号	卡密	卡背	卡过	卡里	危险	即可	厂里	厅$	厅,	厅的	厅都
0	压就	原来	原样	去世	去交	去吧	去哪	去啊	去年	去您	去我	去找	去把	去核	去的	去看	去问	又停	又急	又是
0	又黑	及时	反了	反馈	发$	发,	发了	发商	发我	发电	发的	发着	发给	发过	取得	受$	受影	受我	变了	变器	口$
0	口人	口头	口气	口音	句我	另一	只是	只有	叫您	可,	可不	可您	可是	可真	可这	台电	台风	号?	号三	号上	号不
0	号了	号交	号多	号念	号您	号末	号没	号的	号那	号院	合$	合上	同是	同步	名单	名是	后#	后一	后五	后停	后呢
0	后四	后天	后您	后我	后打	后果	后由	后的	后给	后还	向#	吗我	吧你	吧可	吧应	吧您	吧说	听一	听了	听出	听听
0	听好	听对	听懂	听见	吴先	呀$	呃我	呃这	告$	告,	告你	告贴	呗$	员会	呢你	呢您	周五	周六	味,	呼您	和您
0	和我	和房	和电	和银	咱别	咱就	咱有	哈$	哈我	哎呀	哎哟	哦,	哪一	哪个	哪位	哪几	哪天	哪家	哪年	哪样	哪种
0	哪里	哭了	商,	商量	啊?	啊你	啊大	啊师	啊您	啊我	啊这	啦$	喂您	嗓门	嗯$	嗯你	嗯嗯	嗯好	嗯您	嗯我	嗯这
0	嗯那	嘛,	器$	器?	器一	器坏	器带	器是	器有	器烧	器的	器过	器还	四个	四位	四次	回个	回事	回头	回您	回我
0	回访	因$	因我	因数	因是	园路	固定	国$	在七	在下	在不	在人	在冒	在单	在哪	在屋	在您	在手	在最	在没	在用
0	在电	在登	在第	在表	在记	在说	在走	在车	在转	在这	在里	地下	场$	场勘	场平	场时	场查	场核	址$	址和	址我
0	址是	均,	均时	坏$	坏,	坏了	块#	块$	块不	块二	块您	城东	城市	城里	填好	壁那	士您	声$	声,	处$	处,	备用
0	复$	复不	复您	复电	复述	夏天	外包	外地	外还	外面	多$	多久	多五	多保	多大	多电	多的	多谢	夜班	夜里	够$
0	够,	大,	大了	大功	大哥	大声	大客	大年	大的	大约	天?	天一	天上	天中	天之	天停	天公	天内	天再	天前	天去
0	天又	天天	天就	天开	天想	天我	天数	天是	天晚	天气	天没	天热	天用	天电	天登	天的	天经	天给	天还	天都
0	太多	太好	太清	失压	失败	头$	头,	头电	头讲	头说	头还	头那	女的	奶,	好供	好再	好几	好受	好吗	好吧	好啊
0	好嘞	好国	好处	好多	好您	好给	好讲	好说	好请	好这	如果	妈的	姓,	姓什	姓名	姓啥	姓王	姓赵	委屈	委托	姨$
0	姨您	媒体	子$	子上	子不	子也	子发	子您	子是	子没	子还	子都	字$	字一	字念	字您	字我	字报	字是	字都	季节
0	守着	完$	完再	定不	定会	定写	定有	定来	定程	定给	定能	定要	定退	宝,	宝宝	实$	实一	实不	实在	实完	实是
0	实记	实身	客气	害怕	家$	家一	家不	家也	家人	家冰	家是	家有	家没	家用	家空	家表	家还	家这	家那	家都	宽心
0	密$	对,	对?	对上	对了	对处	对外	对对	对得	对您	对的	对答	对门	尊重	小,	小事	小孩	小心	小王	少$	少,	少我
0	少钱	就会	就你	就先	就到	就去	就发	就受	就好	就完	就对	就您	就把	就投	就报	就提	就来	就没	就登	就知
0	就等	就结	就说	就跳	就转	就过	就那	尽快	尽量	局的	居家	居的	屋子	属于	岁数	峰谷	工,	工队	左右	己不	己修
0	己决	己去	己在	己家	己想	己打	己断	己没	己用	己的	已$	已为	已恢	希望	带上	带户	带电	带的	带着	带过	帮不
0	帮你	帮到	帮助	帮忙	常$	常感	常重	幕上	干什	干嘛	平时	年好	年的	年轻	年限	并告	并网	幺#	幺幺	应急	店里
0	废了	度上	度不	度多	度我	度数	度电	度贵	度问	座机	建国	建设	开$	开不	开了	开发	开头	开始	开承	开的	开着
0	开门	异常	弄$	弄,	弄不	弄手	弄的	式,	张先	张建	归他	当前	当妈	当时	当然	当理	当面	录$	录了	录我	录的
0	录着	录错	往下	往后	待$	待会	很好	很快	很有	得上	得先	得出	得到	得吗	得多	得太	得对	得您	得懂	得我	得按
0	得没	得清	得看	得等	得见	得还	得这	得问	微信	心$	心疼	必要	忙的	快$	快一	快不	快与	快了	快处	快的	快说
0	念$	念,	怀疑	思是	急$	急了	急啊	急我	急电	急的	急着	怪您	总开	息$	息我	您#	您上	您下	您与	您两	您举
0	您久	您了	您交	您什	您今	您以	您信	您做	您催	您儿	您写	您决	您到	您前	您加	您厂	您又	您及	您反	您发
0	您另	您叫	您吧	您告	您啊	您处	您多	您姓	您安	您小	您尽	您尾	您已	您希	您开	您当	您往	您很	您必	您快
0	您念	您怀	您怎	您急	您想	您愿	您懂	您我	您房	您手	您找	您投	您拍	您拿	您挑	您换	您排	您接	您撤	您收
0	您改	您方	您早	您明	您最	您本	您来	您查	您正	您没	您消	您添	您清	您点	您爱	您理	您申	您电	您留	您直
0	您真	您着	您确	您稍	您约	您结	您继	您老	您能	您解	您谅	您赔	您走	您跑	您跟	您送	您选	您遇	您邻	您都
0	您问	您随	您难	您需	想到	想办	想咨	想帮	想想	想清	想要	想让	想问	意$	意儿	意可	意见	感器	慢$	慢一	慢找
0	慢讲	懂$	懂了	懂啊	懂您	懂我	懂电	懂还	成$	成我	我#	我下	我做	我劝	我去	我又	我发	我同	我向	我告	我和
0	我回	我处	我复	我如	我姓	我小	我工	我干	我很	我微	我怎	我想	我愿	我我	我报	我拿	我按	我提	我改	我明
0	我替	我有	我真	我知	我立	我等	我答	我见	我解	我请	我转	我陪	我需	我马	或许	截图	户$	户上	户人	户头	户我
0	户是	户登	户经	户要	户还	房东	所$	所,	所的	手上	手电	才不	才您	才那	打#	打$	打一	打不	打了	打你	打到
0	打包	打回	打完	打幺	打您	打扰	打的	打过	打进	打雷	扔,	托书	执行	扰您	找$	找一	找他	找你	找出	找您	找我
0	找物	找的	承担	抄了	抄错	把两	把事	把五	把你	把单	把卡	把号	把地	把总	把户	把手	把投	把材	把每	把照
0	把短	把表	把身	把那	把钱	把闸	把验	报$	报上	报了	报人	报地	报户	报的	报装	报过	报这	报进	拉下	拉了	拍照
0	拔了	拔掉	拜拜	拨打	拿到	拿着	持,	持原	挂$	挂掉	挂电	指定	按公	按您	按承	按时	按特	挑$	挖掘	挖断	损坏
0	换一	换了	换成	换的	换表	换谁	换过	据$	授权	掉下	排$	排着	排队	掘机	接$	接上	接不	接到	接您	接打	接电
0	接线	接过	接通	推上	推给	提出	提到	插着	搁谁	撑不	撑几	撤了	操作	支付	支持	收$	收您	收据	收款	收费	改$
0	改不	改造	放宽	政府	故障	教您	教我	敢保	敢跟	敬请	数$	数,	数据	数没	文明	料我	料清	断$	断,	断电	断的
0	新号	方$	方,	方吗	方式	方案	方电	方的	方言	方面	旁边	日$	日之	旧号	早就	早报	时$	时,	时之	时了	时交
0	时可	时后	时把	时是	时没	明您	明细	映$	映,	映的	是$	是七	是三	是下	是专	是东	是两	是个	是为	是九	是买
0	是什	是今	是从	是先	是八	是公	是农	是凌	是几	是别	是单	是去	是变	是只	是可	是吗	是在	是外	是干	是应
0	是开	是张	是怎	是怕	是想	是愿	是户	是手	是打	是承	是抄	是把	是投	是抢	是换	是故	是整	是施	是无	是昨
0	是晚	是智	是有	是本	是来	是查	是检	是楼	是欠	是没	是物	是现	是用	是真	是短	是租	是第	是线	是给	是缺
0	是老	是表	是被	是要	是规	是计	是让	是讲	是请	是走	是跟	是跳	是转	是那	是都	是银	是阶	是骗	晓得	晚#	晚了
0	晨两	智能	暂时	最快	最近	月,	月一	月份	月多	月您	月才	月抄	月没	月用	月电	月起	月都	有#	有?	有三	有不
0	有个	有余	有别	有办	有发	有同	有吗	有哪	有啊	有啥	有多	有好	有就	有录	有您	有意	有我	有户	有时	有欠
0	有正	有毛	有氧	有消	有漏	有物	有用	有电	有的	有短	有老	有要	有证	有说	有这	有错	服,	服中	服您	期#	期了
0	期多	期是	末尾	机$	机也	机了	机交	机会	机打	机是	机构	机没	机还	权利	权在	权益	村#	村都	束通	条,	条件
0	条例	条短	条线	条街	条路	来一	来也	来再	来吧	来就	来帮	来得	来您	来我	来打	来找	来报	来接	来是	来核
0	来看	来说	来跟	来过	来这	果$	果有	柜台	查不	查到	查员	查完	查您	查清	查询	查过	柳园	标准	栋几	样?	样一
0	样写	样吗	样您	样我	样讲	样说	样跟	样骂	核,	核一	核算	根据	根断	根线	案里	档$	档案	桩的	桩要	梁先	检测
0	楚$	楚了	楚再	楚吗	楚我	楚楚	楚没	楼,	楼下	楼道	楼里	概#	概$	概也	概是	欠#	欠,	欠了	欠着	次$	次了	次停
0	次我	次打	次抄	次报	次是	次电	次的	次通	次都	款失	款码	歉$	歉意	歉给	歉让	正就	正式	正当	正面	死,	死了
0	残疾	每个	每度	每月	每次	比较	民路	气$	气我	氧机	水$	水,	水了	水平	水里	求我	池子	池还	沟通	没$	没交
0	没什	没做	没准	没到	没发	没好	没必	没打	没把	没拿	没挂	没收	没教	没数	没来	没电	没看	没记	没讲	没说
0	没这	法$	法律	法是	法里	法院	注明	派了	派人	派单	派给	消息	消气	消消	涉及	深表	添麻	清$	清以	清单	清清
0	渠道	源,	源监	漏保	漏吧	漏电	激动	火$	火我	火花	灯亮	灯还	灯闪	点#	点一	点不	点之	点九	点事	点什	点以
0	点停	点前	点吗	点声	点小	点您	点慢	点来	点没	点电	点的	点链	烦了	烧了	烧坏	烧的	然后	照交	照实	照常
0	照提	照样	照留	爱投	爷,	爷您	片和	片的	片都	特别	特殊	猜,	率因	王先	玩意	现象	现金	班$	班,	理不	理了
0	理办	理后	理结	瓦$	生$	生产	生意	生成	生气	用$	用了	用侮	用再	用制	用吗	用呼	用年	用您	用我	用手	用跟
0	用过	用这	由,	由主	由他	由您	由我	申诉	电?	电不	电了	电保	电信	电公	电原	电可	电号	电吧	电啊	电嘛	电地
0	电子	电就	电局	电工	电您	电我	电方	电时	电是	电机	电梯	电没	电流	电箱	电线	电给	电缆	电范	电要	电视
0	电计	电车	电还	电那	电都	界点	留一	留个	留好	留的	疼,	疾人	病$	病吧	登,	登了	登录	白$	白天	白的	的一
0	的三	的业	的东	的位	的你	的信	的做	的停	的先	的全	的公	的再	的办	的单	的卡	的原	的变	的名	的呢	的声
0	的女	的好	的姓	的孩	的宝	的容	的密	的小	的就	的平	的态	的总	的您	的感	的房	的承	的投	的抢	的插	的支
0	的日	的材	的每	的没	的流	的灯	的照	的理	的短	的租	的答	的线	的联	的能	的行	的记	的讲	的诉	的责	的账
0	的还	的退	的逆	的通	的部	的配	的钱	的银	的错	的需	的验	益,	监管	盖章	目前	相关	看下	看了	看哪	看您	看我
0	看是	看每	看清	看灯	看电	看见	看账	看还	看通	看那	真不	真是	真的	眼睛	着$	着不	着人	着办	着吗	着您	着我
0	着没	着火	着烧	着用	着电	着的	着讲	着说	着音	睡觉	知$	知到	知您	码$	码也	码了	码发	码告	码您	码报	确定
0	碰到	示已	示数	社区	神经	票,	离那	私下	私人	种?	种事	种情	种方	种话	秒,	租客	称呼	程$	程度	程走	稍微
0	空开	空房	空着	突然	窃电	立刻	章,	笔$	笔记	符合	第#	第五	第几	等$	等于	等人	等会	等候	等到	等半	等吗
0	等哈	等师	等您	等等	签字	签的	算我	算数	算的	管$	管不	管您	管接	管来	管热	管的	管给	管这	管那	箱,	箱一
0	箱了	箱和	箱坏	箱的	箱里	箱门	类,	类别	糊味	糊涂	系$	系人	系电	素质	紧$	紧,	紧急	红灯	约#	约时	纸质
0	纺织	线上	线了	线头	线断	线是	线有	线的	线等	线还	细$	经交	经写	经把	经派	经看	经给	经过	绑定	结,	结了
0	结果	结清	给,	给供	给出	给别	给对	给现	给的	绝对	统不	统自	缴清	缺相	网a	网客	网点	网的	罗先	置$	美女
0	翻一	老停	老公	老打	耗电	耳朵	耽误	肚子	背面	能,	能交	能体	能保	能做	能先	能吧	能听	能告	能在	能大	能定
0	能带	能帮	能快	能打	能提	能撑	能替	能有	能查	能没	能源	能理	能直	能看	能给	能表	能装	能要	能说	能赔
0	能退	能顶	脉冲	脏话	脑子	脸$	自动	自找	般#	苦您	范围	行代	行你	行吗	行吧	行我	行打	行柜	行电	行的	行行
0	补,	补充	补电	补贴	表$	表上	表不	表号	表后	表员	表在	表快	表我	表数	表示	表结	表要	表计	表还	袋,	被人
0	被转	装,	装不	装的	装表	西$	西,	西别	要$	要,	要一	要下	要么	要五	要什	要他	要做	要再	要办	要告	要咨
0	要在	要帮	要您	要户	要投	要挂	要提	要点	要物	要留	要登	要的	要等	要脸	要补	要赔	要跟	要身	要转	要问
0	要骂	要验	见了	见吗	见我	视冰	视频	解$	解与	解的	触电	警察	认一	认可	让人	让别	让孩	让我	让户	让银	议,
0	记不	记住	记在	记复	记完	记得	记成	记投	记报	记校	讲一	讲不	讲了	讲您	讲我	讲明	讲清	讲过	许$	许吧	设备
0	证不	证据	证的	证金	诈骗	诉$	诉他	诉单	诉对	诉就	诉是	诉求	诉电	诉的	诉还	词,	话#	话不	话了	话会	话可
0	话就	话尾	话您	话报	话挂	话接	话有	话来	话筒	话给	话要	话说	话请	话转	话这	话里	话马	询的	该的	详细
0	误会	误差	误您	说上	说下	说也	说什	说你	说别	说到	说啊	说家	说就	说师	说快	说怎	说您	说慢	说我	说户
0	说打	说是	说普	说死	说没	说法	说给	说脏	说说	说还	说这	说那	说重	请#	请$	请,	请主	请他	请别	请校	请物
0	请留	请示	请谅	诺五	诺是	诺的	读数	谁$	谁去	谁家	谁接	谁看	谁让	调$	调,	调出	调查	调电	谈$	谢$	谢等
0	负#	负责	败,	账$	账了	货单	质的	质账	购车	贴在	贵,	费#	费$	费也	费了	费停	费单	费呢	费就	费您	费我	费是
0	费照	费电	费的	费短	费结	费要	费记	费还	费高	赔$	赔不	赔个	赔多	赔的	赔钱	走#	走$	走了	走哪	走字	走投
0	走法	走的	赶快	起啊	起诉	超差	超过	趟,	跑一	跟,	跟到	跟进	路#	路断	路的	跳,	跳了	跳闸	身体	车$	车,	车上
0	转$	转了	转回	转接	转走	转过	转钱	软件	轻人	辛苦	辱的	辱骂	边$	边,	边不	边也	边已	边帮	边是	边有	边查
0	边核	边的	边看	边给	边还	边那	边都	达现	过#	过$	过一	过三	过您	过我	过期	过电	近一	还剩	还可	还想	还排
0	还用	还记	还闪	这一	这不	这人	这份	这位	这单	这口	这回	这块	这张	这我	这期	这点	这电	这类	这话	这还
0	这都	进度	进来	进水	进货	远,	远一	述一	退$	退,	退回	退给	退费	送$	送上	送检	送电	逆变	选一	选哪	选择
0	选的	途径	通$	通一	遍了	道了	道吗	道啊	道您	道我	道是	道理	道里	那不	那串	那些	那你	那儿	那天	那头	那家
0	那张	那您	那样	那点	那笔	那里	邮箱	都一	都停	都写	都发	都可	都听	都在	都得	都有	都来	都清	都留	都着
0	都给	都能	都行	都要	都记	都说	都跟	都这	配电	里#	里?	里不	里也	里了	里又	里可	里改	里说	里还	里面	重$
0	重,	重点	重要	重视	量$	量不	量班	量的	量计	金$	金额	钟?	钟之	钟前	钟头	钟我	钱$	钱交	钱到	钱啊	钱您
0	钱是	钱没	钱转	链接	销户	错$	错开	长$	长,	长五	门$	门口	门的	门看	闪,	闪不	闪就	问$	问了	问他	问到	问吗
0	问吧	问得	问是	问清	问的	问谁	问这	间$	间和	间我	间是	间有	闸$	闸拉	闸是	闸的	限$	限是	除了	险$	陪您
0	随便	隔壁	障停	难受	难我	难过	零点	零线	雷击	需量	非居	面$	面,	面写	面是	面有	面答	面那	面都	音呢	页面
0	项,	须先	预计	领导	额,	额是	额还	骂一	骂了	骂我	骂的	验了	验出	验结	验表	骗,	骚扰	高,	高了	高压	黑,
0	黑着
1	^麻	三,	位,	没有
2	,三	,您	^系	一	一句	五分	准,	务	各	同	吧,	呢	处理	对,$	我讲得	核对	歉,	满意	确	结	认	记录	讲得	部	限
2	顾
3	#,	,二	,四	二,	份	关,	到这里	听到	告	地方	学	对我	对我的	得更	心,	改,	服务	本次	核实	歉	注意	现	申	申请
3	的地	直	空	组	经	耐	耐心	肯	话	话,	负	起	身	选	里写	锁	问	项
4	,已	,请注	^分	^别	一,	下,$	五分,	任	例	处理,	容易	对	对不	帮	序	得	心,$	改成	时限	易	案	每	漏	的人,
4	的地方	的耐	的耐心	直接	相	答复	统	者	许	说的	请注	请注意	这儿	进,	通电	通话	道歉,	间,	音
5	,一	,全	,新	,系	,系统	,给	,请	^先	^打	^结	^要	^这里	不存	不存在	不容	不容易	专	人不	任何	会给	估	儿的
5	全程	刚才	到这儿	同事	呢,	存	存在	实,	审	对户	对户号	已经	应该	录音	态	态度	意我	我好	按	整	时限,	明
5	是你	最高	本月	机器	析	核实,	核对户	此	满足	理由	的话	的那	程序	系统	结论	要是	要求	记,	请不	请不要
5	读	足	身份	这通电	通电话	遇	遇到	间,$	限,	音的	须
6	,手	,请不	^要是	^记	^这段	a	上	不许	不起	候	准确	几分	别给	务,	呢,$	在给	完全	完整	对不起	我已	我已经
6	我没	打断	把	服务,	杆	每一	求,	没问	没问题	的同	的同事	知,	称	认定	记,$	话的	达	这句	这条	进	那一下
6	那几	都没
7	,#	,专	,有	,麻	,麻烦	?那	^以	^以上	^最	^老	^记录	不是	专业	入	刚说	刚说的	务,$	吧?那	在打	定我	实	导
7	干	引	录	意,	成了	拿	是说	格	满意,	烦	的来	的那句	监	语	说的那	请按	起的	达标	这通	道歉	那句	那我	都没问
7	金	问题	题,$	麻	麻烦
8	,客	,我已	,把	^上	^无	^监	上,	了吧	全部	前的	取	取消	合格	听	员,	在	太	如	完成	就算	当	律	忙	忙,	我
8	扣	按我	更新	有问	消	点,	理	的话,	看这	程	规则	讲的	质量	踏	踏实	还要	里,我	高一
9	,我还	,该	一般	上了	人说	分别	别太	加	后面	委	忽	情	我刚才	我没有	我讲	我还	改进	查的	核	的人说	算合
9	考核	般	违	面
10	,我没	^我刚	^本	上,$	下,我	人	写,	刚	吧?$	客	把这	报告	新	更	条	段	理,	略	给个	老	说过	违规	里,	题我
11	,#,	,不是	下,	了吧?	人,$	共	写	分的	吧	好,	应该是	我算	栏	求	点,$	理,$	表现	该是	貌	过,	过,$	这	这段
11	这里,	通	通过	问题,	题,
12	^考	一下,	一点	准	到这	完	客户	得分	我的	技	是一	的人	规	评级	道
13	#,$	优秀,	何	定	您好	您好,	改	秀,	答	级,	论	过
14	^请	一点,	人,	低	判定	卷	我打	说明	请把	这里
15	以上	句	情,	评分	质
16	,这	则	吧?	员	坐	师	师,	席	打	满	老师,
17	坐席	我刚	那	那一
18	p	优秀	分,$	听的	已	应	无	本	秀	题	高
19	o	t	打分	最	的评	级	老师	该
20	,不	为	成
21	标	给
23	^给	考
24	给我
26	全
28	^评
31	优	算
33	分,
37	判
45	,	请
61	分
71	评
97	,$
"""
    ),
    "en": read(
        r"""
-65	you
-45	your
-29	number
-27	it's
-26	can	have
-25		on	we
-22	or	that's	two
-20	so
-19	meter
-18	from	how	i'll	out	you're
-17	compla
-16	? $	bill	it	three	time
-15	a	after	can't	down	let me	sir	us
-14	^ no	ask	back	days	go	on the	our	the meter
-13	at	first	for the	may	minute	more	now	okay	power	tell
-12	^ good	^ we	like	me the	take	they	we'll
-11	?	^ i'm	again	grid	me $	off	what	yes	you $
-10	^ it	^ okay	could	crew	i've	it $	line	see	state	state grid	stop	thanks	there'	this is	um
-9	#	^ don't	^ it's	^ um	^ your	addres	and the	app	but	day	i can	last	madam	number $	only	please	please don't
-9	six	thanks for	that $	unders	will	won't	you'll
-8	^ is	^ one	^ that's	^ you're	at the	becaus	code	else	from the	got	hours	i can't	i'd	make	nobody	old
-8	order	over	people	promis	readin	rules	someon	switch	thank	this $	today	work	you've
-7	^ hello	^ how	^ right	^ that	and this	anyone	bank	depart	does	down $	eight	evenin	explai	finish	five
-7	flat	for you	form	goodby	hang	help	i know	never	office	pay	point	possib	ring	second	seven	still	street
-7	sure	tell me	text	thank you	the bill	there	tomorr	too	transf	under	want	we're	who	with me	within	workin days
-7	yeah
-6	^ so	^ thanks	a time	and we'll	away	callin	check $	compan	done	end	fine	fridge	goes	hang up	i don't
-6	i'm	is that	it as	it is	leave	me to	mr	nine	no $	oh	once	outage	paymen	phone	regula	repair	says	stay
-6	superv	supply	ten	that is	the crew	the form	the order	the rule	think	thirty	time and	to me	twenty	what's
-6	while	with	with the	wrong	you'd
-5	^ nobody	^ please	^ there'	^ yeah	^ yes	a mark	about the	accoun	accoun number	after this	again $	all $
-5	and i	and i'll	anythi else	apolog for	arrang	ask for	bad	becaus the	bill is	bills	buildi	contra	course
-5	custom	dark	day $	doesn'	electr	fault	five workin	follow	forty	full stop	goodby $	happen	i have	i'm not
-5	is a	left	look $	look at	many	maybe	money	mornin	next	night	not my	now $	open	other	out $	out of	overdu
-5	own	perhap	publis	questi $	refund	shows	since	someth	speak	stop $	survey	talkin	the addres	the app
-5	the contra	the flat	the line	the name	the power	the rules	told	tonigh	units	us $	us a	waitin	way	whatev
-5	why	withou	you can	yourse	yuan
-4	# #	# $	^ anythi	^ are	^ did	^ get	^ i'll	^ just	^ not	^ our	^ put	^ sorry	^ thank	^ you've	a minute
-4	aftern	am	and then	anothe	anyway	anyway $	are the	are you	as a	at all	bill $	box	by the	call you	can't be
-4	card	certai	change	city	clear	comes	compla about	correc	cut	done $	earlie	ends	even	find the	get	give us
-4	go on	going	guaran	had	half	have to	he	home	hour	house	hundre	i will	if you	in this	instal	is there
-4	key	last month	let's	long	madam $	manage	may i	more word	ms	much	my collea	near	need to	neighb	noted
-4	of course	one more	probab	proper	really	remote	right $	run	safety	say $	screen	send	short	should i
-4	slow	sort	start	statio	system won't	talk	televi	test	that right	that the	that's the	the number	the paymen
-4	the proper	the readin	the regula	the safety	the standa	there' no	thing	thirty five	this bill	time $
-4	told you	tomorr $	up the	voltag	wait	week	when the	will be	word and	words	writin	writte	you for	you the
-4	you to	you'd like
-3	!	$	^	^ could	^ do	^ of	^ oh	^ sure	^ there	^ uh	^ we'll	^ what's	^ you	a bit	a child	a few	a look
-3	accoun $	after the	ahead	air	all right	an idiot	and your	anybod	anythi more	app and	applia	applic	apprec
-3	as well	asked	asking	averag	away $	baby	be the	bear	before i	being	better	betwee	both	buildi $	bye
-3	cable	call $	call by	called	calm	calm down	can do	can i	care	centre	charge	child	closed	compan $	condit
-3	connec	contro	could be	counte	covers	damage	desk	did i	did the	distri	do you	doing	don't get	don't hang
-3	door	drop	earlie orders	englis	everyt	failed	fee	feel	few	file	first $	five minute	for me	for that
-3	for your	from me	going to	good evenin	good mornin	guess	handle	hard to	has to	have a	haven'	her	how should
-3	hurry	i unders	i'm here	i'm sorry	i'm talkin	i've got	id	idiot	if	if the	imposs	in $	in a	in that	in writin
-3	inspec	is #	is it	is no	is on	is state	it should	it to	it was	it'll	job	july	keep the	kind of	know $
-3	light	lights	little	log	longer	lose	ma'am	main	me look	me when	means	menu	messag	meteri	meters	mind
-3	minute $	mm	moment	mornin $	move	mrs	must be	my superv	name	name of	no need	number in	number is	orders
-3	ours	ours $	outage this	owens	owner	paid	place	planne	policy	power supply	price	privat	put your	rate
-3	refund $	regist	report the	road	rules $	see $	sent	settle	should be	shut	sir $	skip the	socket	somebo
-3	speak $	speaki	standa $	stays	step	story	straig	suppos	take the	takes	team	tell you	ten minute	than
-3	that was	the answer	the bank	the box	the buildi	the case	the city	the code	the custom	the dark	the first
-3	the fridge	the money	the notice	the office	the repair	the right	the screen	the second	the techni	the test
-3	the three	the two	theft	there $	there' a	things	third	this week	to ask	to say	to you	today $	tonigh $
-3	too $	troubl	try	twelve	uh	unit	very	villag	waitin $	want me	want to	wasn't	water	we don't	week $	what is
-3	what the	what's the	when	where	whole	wire	with a	with you	with your	would be	would you	wouldn	writin $
-3	wrong $	you have	your id	yours	zero
-2	^ and	^ fine	^ go	^ has	^ i've	^ mm	^ perhap	^ shut	^ sir	^ stop	^ tell	^ we're	^ well	^ who	^ you'll
-2	a compla	a new	a short	a text	a voltag	about it	accept	accord	accord to	addres $	after a	agains	agent #
-2	air condit	alread	always	am i	amount	an averag	an hour	and not	app $	apprec your	are there	as the	ask the
-2	asks	at home	b	back $	be done	before the	behind	belong	belong to	bother	breake	bring	broken	buddy	busy
-2	button	came	can ask	check the	checke	claim	clearl	close	come by	comes back	coming	compen	compla $	contac
-2	contin	costs	could you	crazy	dark $	date	days and	deposi	detail	didn't	differ	digit	digits	discus	don't think
-2	dude	east	easy	eighty	end of	enough $	ever	everyb	factor	feelin	figure	first of	five days	for $	for once
-2	forty five	four $	four hours	freeze	friday	front	fuse	gate	get that	gets	go ahead	go to	gone	good day
-2	has a	have the	heater	hi	higher	him	his	hold	holder	homes	how i	how many	i guaran	i mean	i see	i suppos
-2	i take	i think	i would	i'd be	i'm listen	in town	inside	into the	invoic	is old	it isn't	it it	it's the
-2	keep it	landlo	langua	late	later $	law	lift	like me	like this	line $	lines	list	listen $	live	looked
-2	looks	losing	loss	lost	lot	machin	made	makes	man	march	match	matter	me put	me read	me your	mean	meter $
-2	meter is	meter'	might	missin	mistak	moment please	moron	ms owens	myself	near the	not me	number #	obviou
-2	of it	of your	off $	okay $	old $	on that	once $	one of	open the	operat	our servic	outsid	oxygen	part
-2	past	pay for	percen	period	phase	photos	planne work	please ?	please i'm	please tell	point $	pole	positi
-2	press	presum	proble	proced	proper manage	protec	quick	read it	read me	read the	reader	reason	reconn
-2	record $	red	runnin	safe	same	saying	securi	sendin	servic promis	seven days	shall	share	she	shift	shop
-2	should have	shut up	side	signed	simply	small	smell	smoke	so the	socket $	solar	some	someth i	soon	sorry for
-2	spoke	stay on	steps	storm	stuck	swear	taking	tap	that back	that it	the cable	the counte	the damage
-2	the fuse	the long	the main	the old	the outage	the record	the result	the same	the survey	the switch
-2	the text	the transf	the water	the whole	their	then the	there anythi	these	they'l	this month	this up
-2	this with	tiers	times	to	to do	to explai	to help	to my	togeth	tone	took	town	trip	trippe	trust	trust me
-2	twenty four	until	up and	used	visit	watch	weathe	wechat	went	were	what happen	what you	which	while i
-2	while i'm	who's	wires	with this	won't be	worked	worrie	year	you ?	you in	you should	you want	you'll be
-2	you'll hear	you've had	your accoun	your applic	your feelin	your name
-1	abuse	accent	affect	age	alone	along	also	angry	announ	any	anywhe	appeal	around	arrear	arriva	arrive
-1	assist	assure	author	balanc	bang	batch	batter	believ	big	billin	block	boss	bottom	breath	burnin	burnt
-1	busine	candle	cannot	capaci	car	carefu	cash	cause	caused	chance	claims	closin	cold	confir	couldn	countr
-1	crew's	cross	data	dead	deaf	defini	delete	depend	digger	disagr	dispat	double	downst	due	e	easier	either
-1	eleven	empty	engine	enjoy	error	estima	event	everyo	exact	exactl	expect	explan	fail	family	far	fast
-1	faster	father	fed	feed	feeder	fen	fiftee	fix	fixed	flats	flicke	floor	food	fool	forwar	found	fright
-1	frustr	furthe	gave	genera	glad	group	hall	hand	happy	he's	head	heard	helps	here's	hit	holdin	honest
-1	hope	hot	hotlin	househ	huh	hurryi	hurt	husban	imagin	import	inconv	insult	invert	itself	keeps	keller
-1	kitche	knows	label	lane	lead	leader	least	less	letter	lightn	likely	limit	lin	load	logged	lookin	lying
-1	market	mate	minus	missed	mobile	monday	month	months	most	mother	moved	n	nearly	needed	needn'	noon	not
-1	notes	odd	online	otherw	owner'	page	paper	papers	parkin	passin	passwo	pays	per	photo	pick	pile	pin
-1	plugge	police	prepai	pull	push	puttin	queue	quickl	r	raise	rather	ratio	reach	reache	ready	real	receiv
-1	reclos	remind	rented	repeat	replac	reques	rest	ringin	rings	roughl	round	runs	satisf	saturd	seems	sense
-1	set	sevent	sharin	shock	shout	shouti	show	sign	silly	simple	sit	site	sixty	slower	slowly	son	sorry
-1	sound	southe	space	spare	sparks	spoken	spring	squirr	staff	stairs	stairw	starts	substa	sugges	suit
-1	sum	surge	surnam	table	tariff	tellin	tells	tenant	though	thousa	throw	thursd	ticket	touch	truly	tuesda
-1	twice	type	typed	unable	unclea	unpaid	unplug	upstai	urgent	usuall	ventil	verify	wants	warm	warnin	we'd
-1	we've	websit	welcom	wet	whethe	whose	wiring	wonder	works	worry	wrote	yard	years	yep	yet
0	able	across	added	adding	afraid	afterw	ago	agree	alert	alipay	allowe	amps	and	animal	anxiou	applie	appoin
0	april	area	aren't	attent	availa	badly	baseme	bearin	behave	beside	black	blame	blamin	blinks	board	body
0	book	booked	bookin	bought	brain	branch	brief	bright	brothe	busbar	buy	carrie	carry	carter	catch	changi
0	chargi	chase	cheat	checki	cheers	chen	childr	chines	choice	class	click	climb	commit	commun	compar	comput
0	con	concen	concer	consen	conseq	consum	cooper	court	cover	covere	cow	crews	crying	ct	curve	cuts	daily
0	danger	dates	daught	deal	dealin	dear	decisi	deed	delay	demand	denyin	depot	dial	dies	diffic	dinner	direct
0	disapp	discon	displa	distan	doubt	doyle	draw	drawin	drops	dry	dumb	dunno	during	earth	educat	else's
0	ending	enter	entere	entitl	equipm	excuse	exhaus	expert	extra	falls	fang	feedba	feels	fell	feveri	fifth
0	fifty	fire	fit	floode	foreig	forgot	furiou	garden	gas	gimme	gives	grant	gratef	great	greedy	green	ground
0	guidel	hale	hands	hangin	harper	hasn't	held	helpin	hey	hm	howeve	huang	hums	hurts	i	idea	inform	insuli
0	intern	invite	is	item	jumped	june	keepin	kvar	lady	lake	lamp	lamps	lee	legal	lettin	link	lit	lives	local
0	loggin	lol	loose	love	lovely	lower	luck	lv	mail	making	map	matche	meanwh	measur	medica	memory	mended
0	mentio	metres	metrol	milk	mill	mille	month'	mouth	moves	moving	nah	names	nasty	natura	needs	neutra	news
0	nice	noise	nope	normal	north	o'cloc	object	offer	opened	opinio	ordere	origin	others	owe	owes	p	pages
0	pain	panels	paying	peasy	penalt	perfec	phones	pinyin	plan	plate	pleasa	pleasu	plug	pointl	poor	post
0	posted	prefer	preven	previo	prices	printe	privac	proces	proof	provin	pump	purcha	pushes	quarre	quicke
0	quiet	rain	rained	raised	ran	rang	rcd	reacti	receip	refuse	relati	releva	remain	rememb	reset	reside
0	respec	restau	restor	return	ridicu	router	rude	saw	scan	scared	sec	seen	sends	seriou	serves	shocke	shoute
0	shown	sick	single	sittin	situat	sleep	slip	smartp	smells	somewh	sounds	sparki	speaks	speed	spell	standi
0	stayed	stayin	steal	stick	stoppe	stops	strang	stupid	suits	summar	summer	sunday	suppli	surpri	sweari
0	sweeti	sympat	taken	teleph	tempor	tenth	terms	tested	theory	they'd	they'r	thingy	thinks	threat	thresh
0	tier	till	tired	today'	totall	touche	trips	twelft	unfort	upload	upset	upsett	usage	van	voice	volts	waive
0	walk	wanted	warn	ways	wednes	weeken	weeks	west	whiche	whom	window	wish	withdr	woman	women	would	ya	yester
0	yo	zhou
1	do	need	record	right	then	was
2	keep	let	that
3	^ i	four	hear	isn't	report	say
4	^ a	about	nothin	notice	the accoun
5	choose	hello	month $	read	use
6	^ if	^ let	a good	are	before	did	don't	put	result $	throug	up $
7	^ any	^ give	^ this	enough	know	person	servic $	the
8	^ keep	^ what	agent	call is	flag	good	patien	sorry $	to be	write
9	^ should	all the	by	for a	i need	need the	no	throug $	to the	word
10	^ when	anythi	calls	decide	for all	i said	is enough	look	must	one $	system	techni	them	update
11	^ would	accoun and	all	come	free	hello $	it ?	listen	note that	one	patien $	the person	up	up i	verifi
11	well	workin
12	? then	approv	be a	check	count	every	get to	has	isn't it	locked	nothin to	passed	so don't	there is
13	^ for	below	bit	collea	for	hard	i just	ninety	ought	ought to	the call	the report	this one	to this	when you
13	you get
14	^ all	add	been	don't give	each	forget	free of	is $	it in	it up	later	low	not be	of	on $	pass	please $
14	quote	reply	servic	the rating	them $	top	up to	you are
15	answer	apply	broke	case	just	me by	of the	rule $	standa	worth
16	^ my	^ to	apply for	cancel	counts	decide that	its	mine	sincer	well $	what i
17	all of	caller	evalua	fair	into	this call
18	^ turn	come on	note	questi
19	above	be	credit	has been	in your	new	result	should know	whoeve
20	here $	rule	turn the
21	apolog	give	said	senten
22	find	kind	skip
23	call
24	about me	an	bonus	identi	interr
25	answer the	high	room	the questi
26	in	kindly	right ?
28	those
29	me a
30	give me	here	the best
31	judge	score
32	comple	that i	turn
33	rating
35	^ in
36	excell
37	as	mark	option
40	my	points $	review
41	grade
43	improv
45	should
46	best	me
48	full
54	points
63	this
"""
    ),
}
