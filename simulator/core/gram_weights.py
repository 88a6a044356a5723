"""Tables of text pieces: what an order, a line that no customer says, and words to a judge are made of, learned by `python -m tests.learn_guard`; not written by hand."""

from simulator.core.grams import read

ORDER = {
    "zh": read(
        r"""
-54	$	^
-43	不
-42	也
-40	号
-35	那
-34	还
-33	再	记
-32	去
-31	,我	给您
-30	没
-29	#	这	都
-28	电
-27	时
-26	业	有	说,$
-25	找	谁
-24	^喂	喂	小	是	看	行
-23	#,	^你好	^喂,	他	修	喂,
-22	再见
-21	了$	再见,	好	好,	您,	户号
-20	别	后	您	您的	机	请您	边	问
-19	^好	^您好	^电	人	单	天	子	帮您
-18	上	之	会	吗	工	懂	能	谢您
-17	你好	你好,	点	讲,$
-16		^一	了	五	可	完	您好	报	电,	留	的电	请问	路	钱	门
-15	,再	下,	以	位	停	办	啊	器	姓	对,	您好,	提	早	物业	短	还有
-14	^嗯	^是	分钟	又	呢	嗯	就是	工作	我这	手机	短信	等	证	钟
-13	^好的	^没	一下	号,	地址	址	您家	的是	行了	行了,
-12	^对	一下,	个工	个工作	事	价	作日	内	再打	冷静	可能	工作日	带	挂了	插	晚	法	清	登	的$	等着	网	记录
-12	讲,	请讲	请讲,	闸
-11	,再见	,对	^对,	^我	^这	^那	亲	先生	可以	名	听得	因	士	女士	对,$	您报	您还	我没	断	查	用	用电	箱	肯
-11	让	说,	这么	这边	钱,
-10	,我们	,是	,请您	^嗯,	^谢	^谢谢	了一	五个	以后	儿	冷	力	区	午	受	吗$	吗?	喂,说	嗯,	家	小时	就这	慢
-10	我帮	所以	挂了,	日	月	有什	有什么	权	核	楼	欠	班	理解	病	系	线	联	联系	肯定	说$	谢谢您	账	贵	费	走
-10	转	间
-9	,您说	,户	,所	,所以	,要	^#	^感	^请您	^请问	个月	么叫	事,	五个工	便	几	十	吧$	听	块	士,	女士,	好的	好的,
-9	就行	快	您,$	您听	想	感谢您	我们的	户名	所	手	抢修	报给	明白	是,	是不	是我	楚	水	清楚	现场	理解,	电话
-9	的,	的电话	着	着,	行,	见	说一下	说的	请问您	跟您	车位	骂
-8	#块	,你	,请	,还	^户	^是的	^老	^行	一下您	一定	一点	下您	不了	为您	主管	二	们的	体	停了	先别	刚	嚷	地
-8	城	多	容	怎么样	急	您可	您道	我这边	户号,	房	提供	明	是的	是的,	有人	条	来$	样,	没法	然	电的	白	租
-8	称呼	耐	话$	谁,	谢您的	账单	车	这样	里	量	银	银行	问一	难
-7	,您的	,请问	,这个	^再见	^好,	^您还	^感谢	^户号	^有	^电表	^行了	一下$	下$	不好	不懂	不清	不行	与	专
-7	么事	了行	了行了	交	什么事	们	保	保证	候	冰	冷静一	几点	到您	反	后请	向您	告	和	回来	因为	国网	外	大概
-7	家里	年	度	归	待	您?	您?$	您可以	您有	您现	您现在	您说	您说的	懂,	我只	我听	我在	我帮您	或	抄表	报给我
-7	抱歉,	按	接着	支	收	是#	是我们	有病	欠费	派	热	电力	的?	着呢	码	给你	缴	行了行	让您	记一	说吧	说吧,
-7	身	这是	退	那个	那边	问一句	静一
-6	#,#	#分钟	,也	,地	,地址	,对吗	,我在	,我这	,我问	,真	,第	,请讲	^你等	^先	^再	^老人	^这个	一下户	三,
-6	上了	下,$	下午	下您的	下户	下户号	下班	不会	个小	个我	书面	了,我	事$	交,	人说	他们	们的人	位,	你等
-6	你等着	你自	你自己	你这	先	公司,	共	半	单子我	去,	号,$	司,	向您道	呢?	呼	多了	太	女	好,国	子我	字,我
-6	家的	对不	对吗	就这样	屏	屏幕	建议您	心情	快点	态度	思	您$	您刚	您带	您提	您看	您道歉	意度	意思	慢慢说
-6	慢说	慢说,	我会	我能	我问一	或者	户主	找谁	找谁,	找谁找	承诺	抢	报警	持	挂	方便	时候	时间	有没	有没有
-6	李	样,$	核实	楚,	款,	每	清楚,	满意度	火	烧	爱找	爱找谁	的心	的心情	的时	的来	的那	看一	租的	线路	网上
-6	解,	议您	记一下	评价	话,我	话是	说一	谁,$	谁找	谁找谁	谢,$	贵姓	跑	跟你	跳	过了	还是	都是	错了
-5	#号	,先	,刚	,又	,就	,有	,没	,让	,记	^亲	^可	^听	^建	^爱	^短	^表	^非	一收	一眼	一般	上国	不来	个不	么,
-5	之前	之后	也可	也没	了就	事?	会儿	供一	保持	共享	关系	冰箱	到的	力公	办法	务打	单子	参与	又不	受理
-5	叫您	号和	合同	合闸	吧?	听清	告诉	呼吸	哪天	啊,	回事	在家	块三	如果	安全	完,	对吧	就不	师傅	带来	常抱
-5	度评	录,	心等	您回	您是	您登	您自	您请	您贵	您转	情我	想,	慢慢	我也	我懂	我挂	我记	打,	把情	挂,	收,
-5	收一	明天	显示	月的	有权	来问	歉,	氧气	没人	没关	法,	生,	留着	的吗	的问	码是	空调	等待	算了	系电	经登
-5	编号	耐心	能帮	营业	行$	表,	表我	计量	话我	说不	说了	说话	请先	赔,	还不	这些	进水	那位	都别	问,	闸,
-5	验,
-4	#个	#小	,上	,五	,交	,什	,但	,可	,打	,投	,按	,物	,给	,自	,顾	?我	^什	^刚	^女	^接	^登	^记	^谁	^过	一个
-4	一共	一家	上门	不上	不可	不够	不归	不明	不止	不满	不然	业厅	东西	个,	么回	么大	么称	也得	了三	了多
-4	了您	二个	交费	亲,	人在	件事	份证	你$	修,	儿,	充电	先把	先留	六位	再来	再说	别挂	到底	办不	务,	十分
-4	半夜	单上	压器	原因	去就	反映	反正	发票	受,	变压	句话	号多	同事	名,	听着	呼您	在,	在工	地方	大爷	天,
-4	好吗	姓?	定是	定赔	家是	容易	对一	就停	己的	干净	归我	待,	得出	念给	您一	您下	您也	您保	您再	您去	您在
-4	您已	您心	您怎	您放	您服	您生	您等	您耐	您记	您这	您那	情况	意点	感谢	我$	我已	我我	我管	我非	打吧
-4	抱歉	担心	提醒	搞定	支付	方式	日内	早点	晚上	普通	李女	查了	核查	楼下	正在	气袋	水了	没听	没毛	清,
-4	点$	爱投	父亲	生您	用多	留个	病吧	登记	的不	的人	的我	的话	的车	看看	着吧	知道	确实	祝您	等了	答应
-4	系,	紧的	给他	网,	脑子	表的	表箱	要,	要先	让你	讲$	话您	话注	说完	费的	走,	跟他	转到	转给	过三	过去
-4	过户	过来	还能	还要	这一	这种	这里	那一	那是	都没	里,	里不	里有	重要	问问	间,	难道	靠近	面的
-3	#也	#度	,下	,今	,号	,回	,因	,多	,姓	,小	,工	,师	,快	,怕	,感	,慢	,欠	,正	,祝	,等	,结	,能	,至	,跟	,这
-3	,那	,验	?您	^不	^今	^天	^投	^早	^晚	^物	^租	^线	^美	^能	^营	^规	^还	^退	^通	^随	^难	^需	^验	一件	一会
-3	一并	一直	上一	上个	上好	上您	上有	上的	不对	不就	不看	不起	业,	业务	个书	个会	中心	为了	主叫	举报
-3	么么	么哒	么时	么用	之内	也是	买的	了保	五分	享关	人$	人,	人守	人现	今天	以前	们先	们公	们深	价$	会录
-3	会把	会有	会说	你儿	你别	你怎	你问	供户	便,	便您	信息	修好	停的	偷电	儿子	元,	先不	先提	全城	公布	关了
-3	关掉	其他	具体	内给	再讲	况我	冻结	出结	分之	别哭	别跟	别问	到,	制氧	办$	功,	动作	勘查	午好	单元	去了
-3	又停	发到	口音	叫你	合适	同,	同时	听我	吸机	呢$	呢,	和户	哪里	啊$	器,	回,	回电	因,	在一	在听	在就	址报
-3	址说	块钱	城区	基本	复,	多,	多久	大半	天的	好意	委屈	子来	子的	守着	完了	定$	对方	小区	少钱	就别	工队
-3	己不	己修	布的	常理	幕共	年纪	并告	应您	度$	度,	建议	得很	得懂	得更	得见	心我	心里	念一	思,	急了	怪您
-3	总闸	恢复	您什	您写	您别	您办	您想	您担	您核	您父	懂?	懂电	我们	我怎	我把	我理	我让	我还	房子	才说
-3	打开	打来	打电	打给	扣款	找到	把电	护您	持电	按一	换了	数,	断开	施工	早就	是单	是吧	是国	是施	是早
-3	晓得	替您	有一	有事	有其	机上	机器	机的	来了	来的	来看	来跟	栋#	校表	次,	步,	氧机	水器	没了	没事	没办
-3	没用	没见	活愉	深表	热水	焦味	照片	爷,	班主	理$	生活	用再	电$	电公	电压	电器	电所	电桩	电视	畅通	留一
-3	病人	的一	的单	的客	的插	的服	的权	看$	看了	看表	码,	种?	稍后	稍等	窗口	等一	等我	算,	箱在	纪大	继续
-3	缴费	网#	美女	老化	能说	行卡	表数	要办	要我	要核	见过	让他	记$	记下	记的	证,	诉你	诉您	话会	话畅	话筒
-3	该不	说事	说到	说得	说普	说法	请报	请留	诺,	谁去	谁都	谢谢	责任	账,	账户	费成	赔$	路老	踏实	转供	这件
-3	这单	这口	这话	通,	遍$	遍了	那就	那根	那部	邻居	部手	钟,	门,	问您	问谁	非常	题我	马上	麻烦
-2	#伏	#别	#天	#栋	#秒	,他	,公	,到	,办	,单	,反	,发	,同	,咱	,哪	,在	,天	,或	,机	,点	,看	,确	,空	,线	,规
-2	,谁	,账	,路	,身	,车	,转	?户	?没	^为	^停	^充	^哪	^因	^地	^如	^宝	^小	^差	^师	^应	^得	^放	^知	^祝	^稍
-2	^空	^肯	^说	^赶	^车	^转	^辛	^都	^马	^骂	一份	一分	一到	一台	一块	一天	一档	一片	一种	七天	三天	三趟
-2	上$	上交	上午	上报	上来	下载	不交	不便	不准	不到	不办	不合	不着	不知	不算	不给	不走	专业	专席	两天
-2	两条	两次	个$	个地	个年	个您	个方	个是	个钱	个需	中午	为什	为准	久了	么$	么我	么说	么这	也不	也会	了#
-2	了以	了啊	了户	了才	了电	了第	了算	事儿	事吗	二,	二档	五次	交了	交完	交钱	亲去	人住	人就	人来	人等
-2	什么	从头	他,	他说	他问	以再	以办	以帮	以投	以现	们$	们不	们录	们没	们这	份,	会,	位同	位数	位是	住,
-2	体会	何人	作了	作出	你们	你去	你懂	你打	你找	你敢	你登	你说	使用	信发	修班	倍,	值几	做得	停着	傅来
-2	兄弟	先坐	先拉	先看	先结	光伏	全,	八点	公告	公开	兴为	再催	写在	写给	写进	几个	几户	出您	出评	别喊
-2	别着	到场	到晚	到楼	到账	前给	办的	务作	动扣	区#	医院	十点	单价	卡,	厅,	厅都	去$	去世	去交	去把	又是
-2	发,	发了	发过	可抗	可是	台区	号户	号报	号是	号码	名下	名报	名是	听到	听懂	呗$	和电	咨询	哪位	啊?	回头
-2	回话	在人	在您	在用	在的	在给	在网	在走	在路	场勘	均#	坏,	坏了	备注	复不	多出	多大	多收	大,	大了	大点
-2	天下	天开	天热	天黑	失败	头,	女的	好$	好好	好您	好我	姓名	姓王	媒体	子还	子都	字念	字报	学生	孩子	完$
-2	完全	定来	定能	实一	家,	家人	容量	宽心	对上	对答	尊重	小,	小学	就完	就提	就能	就跳	尾号	居民	屋子	屋里
-2	岁数	己没	带上	帮助	常,	幕上	平均	年好	开,	开关	开的	弄$	弄不	当面	录错	往上	很有	很正	很高	得不	得对
-2	得按	得没	微信	心疼	快了	急着	怪谁	您了	您交	您信	您做	您前	您发	您叫	您多	您姓	您希	您房	您打	您把
-2	您拿	您明	您最	您理	您电	您稍	您结	您谅	您赔	您跑	您都	意可	意用	感受	慢点	懂了	懂您	懂还	成功	我先
-2	我完	我愿	我接	我核	我照	我现	我跟	我转	我问	我马	户人	房东	手电	才知	打的	打银	找您	找我	找物	把手
-2	抗力	折腾	报的	拉总	拨打	按我	按照	按规	换谁	接到	接听	接电	提交	插座	收您	收的	改,	改不	放宽	故障
-2	数没	断线	日,	日出	早上	时内	时打	是为	是五	是从	是他	是你	是供	是因	是您	是手	是按	是无	是楼	是电
-2	是白	是转	晚了	晚安	最后	有,	有两	有焦	有疑	有的	服中	服务	本人	机,	权益	权限	条路	来不	来办	来都	果是
-2	柜台	查$	查一	查的	样$	样一	样吧	样我	样说	档,	梯,	检修	楚了	楚吗	概可	次服	每个	比较	毛病	气我	求我
-2	没别	没到	没成	没错	清单	火,	点事	点到	点前	点行	点说	班前	生都	用$	用,	申诉	电价	电子	电安	电工	电服
-2	电池	电源	电量	疑问	白,	白您	的事	的你	的名	的女	的就	的您	的感	的承	的数	的租	的要	的还	的这	的退
-2	的配	的门	益,	看,	看我	看现	看着	真是	着$	着没	知您	码#	码念	离开	空开	空着	第三	第二	等师	答复	签的
-2	管,	系您	线的	经在	结了	给值	给出	统里	网a	网客	能体	能办	能听	能应	能是	能装	能要	至于	苦您	行的	补,
-2	表不	表员	表还	被骗	装,	要下	要么	要用	要看	见$	见吗	见我	规矩	解$	警,	计划	记上	记在	记错	讲完	设备
-2	证明	诉任	话就	话挂	该是	说清	说给	请主	请对	请注	谁来	谁让	谢,	败,	费停	赔个	走字	赶紧	起,	起来	跑了
-2	跟到	路上	跳,	身份	边,	过一	近一	还剩	这个	这户	进去	退补	选一	造成	道$	道,	道您	道这	那么	那您	部分
-2	部门	都一	都能	里人	里是	重合	重新	量的	金,	钟之	钟到	门牌	问还	闻到	阶梯	随时	页面	题$	题吗	馈线	骂人
-2	骂我	验了	验表	骗子
-1	!$	#为	#元	#单	#多	#对	#开	#您	#条	#点	#这	,七	,东	,两	,从	,以	,会	,余	,保	,修	,其	,具	,冰	,冻	,几
-1	,出	,十	,另	,听	,告	,哎	,四	,城	,如	,家	,尾	,屏	,得	,怪	,想	,手	,找	,报	,早	,明	,最	,材	,来	,查	,核
-1	,梁	,然	,由	,电	,登	,白	,离	,租	,联	,责	,都	,银	,需	,非	,麻	?一	?再	?请	?那	^两	^中	^之	^他	^估	^低
-1	^公	^关	^冰	^几	^分	^别	^力	^原	^反	^发	^台	^合	^名	^吴	^呃	^周	^哎	^哦	^城	^外	^多	^大	^客	^家	^就
-1	^居	^已	^年	^当	^录	^很	^快	^报	^抱	^换	^明	^查	^核	^检	^欠	^真	^等	^补	^身	^闻	^领	^高	p上	一倍	一停
-1	一单	一口	一度	一开	一张	一是	一池	一相	一级	一趟	一路	一阵	七,	三样	三根	三档	上吗	上就	上打	上挂
-1	上接	上是	上月	上次	上给	上那	上都	下了	下别	下周	下好	下是	下来	下用	下记	不$	不一	不住	不信	不出
-1	不去	不受	不同	不在	不太	不存	不容	不我	不方	不早	不欠	不盖	不管	不自	不赔	不跳	不闪	与您	专变	专员
-1	专家	专线	业不	业同	业是	业没	业的	业那	两件	两点	两种	个?	个分	个办	个号	个啥	个得	个情	个意	个手
-1	个数	个时	个说	个费	主授	主是	主要	么个	么写	么又	么可	么多	么情	么知	么要	么跟	之间	九$	九点	也写
-1	也很	也有	也能	也行	也要	也许	也说	也请	乱接	了不	了两	了也	了你	了再	了几	了别	了对	了没	了线	了解
-1	了这	了钱	事情	事接	事是	事没	事说	二单	二是	二次	五号	五回	五天	交#	交$	产权	产证	亮着	亲自	人一	人上
-1	人也	人偷	人冒	人去	人吗	人姓	人带	人我	人打	人接	人联	人账	人都	今晚	他$	他了	他的	他需	付宝	付款
-1	代扣	以上	以为	以先	以向	以吗	以在	以您	以我	以打	以把	以看	以要	以请	们会	们只	们可	们家	们小	们就
-1	们接	们有	们说	们那	件$	件一	价一	价就	价格	企业	众号	优先	会$	会不	会先	会尽	会弄	会打	会直	会要	会让
-1	会请	估计	似乎	但我	但请	位?	位合	低保	住建	何女	余额	作$	作人	你一	你也	你回	你看	你要	你记	你跟	你还
-1	侮辱	便接	便敬	保户	保护	保重	信$	信,	信上	信不	信就	信您	信是	信里	信验	修$	修不	修了	修到	修的	修过
-1	做,	做不	做生	停五	停到	傅的	傅说	催了	儿了	儿你	儿吧	儿就	允许	元#	先交	先去	先告	先打	先找	先抱	先挂
-1	先接	先核	先派	先说	先跟	先通	全程	八月	八米	公众	六点	关,	关注	关部	内出	内有	内答	再推	再申	再跟
-1	再这	再重	再问	再骂	冒名	写上	写了	写的	写着	农村	冰柜	决定	况,	准是	凌晨	减免	几单	几天	几度	几栋
-1	几次	凡是	凭什	出去	出发	出门	分$	分别	分钱	划检	刚才	刚说	利,	别一	别开	别慌	别扔	别投	别点	别用	别的
-1	别碰	别自	到$	到就	到我	到时	到期	到焦	到现	到达	制度	前会	前后	前我	前打	前那	剩#	力调	劝您	办什	办吧
-1	办好	办完	办理	功率	务$	务承	务热	务请	动,	助的	包票	区$	区平	区是	区的	十几	午三	午九	半天	半小	协商
-1	单$	单已	单独	单说	单里	卡上	卡号	卡背	卡过	压,	原来	去哪	去您	去找	去看	去营	又黑	反了	发我	发电	发的
-1	变了	口$	口气	句我	另一	另外	只有	只能	可,	台变	台风	号#	号$	号?	号了	号坐	号念	号您	号末	号没	司的
-1	同步	名和	后#	后天	后我	后才	后果	后由	后还	吗我	吧我	听$	听一	听出	听好	听见	吴先	告你	告贴	呢你	味,
-1	和您	咱有	哈$	哎呀	哎哟	哦$	哦,	哪儿	哪几	嗯你	嗯嗯	嗯您	嘛$	器带	器的	四次	四点	因我	因数	在下	在不
-1	在屋	在打	在电	在登	在第	在转	在这	地下	场$	场平	址和	址我	址是	块二	块儿	城东	填好	士您	声$	处,	备用
-1	复$	复您	复电	外地	外面	多的	夜里	够$	够,	够不	大声	大姐	大客	大的	大约	天$	天?	天上	天之	天停	天内
-1	天前	天又	天数	天是	天晚	天还	天都	太多	太好	失压	头说	头还	头那	好了	好像	好处	好讲	妈的	姓什	姓赵
-1	姨您	子$	子,	子上	子也	子里	字$	字是	存在	季节	完再	完整	定会	定写	定就	定要	实,	实在	实完	实记	实际
-1	客气	家$	家一	家也	家有	家用	家空	家表	家这	对$	对?	对外	对门	小心	少$	少我	就你	就先	就去	就发	就受
-1	就对	就投	就报	就来	就没	就转	就那	尽快	尽量	居家	属于	峰谷	工,	己家	己想	己用	已$	已恢	带的	带着	席,
-1	常$	常感	干嘛	年人	年限	并网	幺幺	应该	店里	废了	度不	度多	度我	度数	度电	座机	开$	开着	开门	异常	弄手
-1	弄的	张先	张单	当妈	当时	当然	当理	录$	录我	录着	影响	往后	待机	得上	得太	得您	得我	得比	得清	得等
-1	得还	得这	心$	快,	快一	快处	快说	怕有	思是	急$	总开	息我	您#	您两	您今	您以	您反	您吧	您告	您定	您开
-1	您必	您念	您怀	您愿	您慢	您懂	您我	您找	您投	您拍	您按	您挑	您换	您方	您本	您查	您清	您用	您留	您真
-1	您继	您联	您要	您解	您评	您遇	您邻	您难	想办	想要	意$	意儿	慢一	慢讲	懂$	懂啊	懂我	成$	成了	成我	成的
-1	我#	我不	我劝	我去	我告	我和	我回	我复	我得	我慢	我拿	我按	我替	我有	我登	我看	我真	我立	我等	我给
-1	我见	我解	我讲	我请	我都	我重	我陪	我需	截图	户$	户上	户头	户经	户还	房产	所,	才您	才能	打#	打了	打你
-1	打包	打回	打幺	打雷	扔,	执行	找出	找的	承担	抄了	把两	把事	把单	把卡	把号	把地	把总	把户	把每	把身
-1	把那	把钱	把闸	报$	报了	报修	报户	报过	拉下	拉了	拒绝	拔了	拔掉	持,	持原	挂$	按您	换个	换的	换表	据$
-1	授权	排$	排着	接$	接上	接下	接的	接过	接通	推上	推给	提出	提前	插头	搁谁	撑不	撤了	操作	支持	收$	收款
-1	改$	教您	敬请	数$	文明	料我	断$	断了	断电	新号	方$	方的	方言	旁边	日$	日答	旧号	早报	时,	时把	时是
-1	明您	映$	映,	映的	是$	是?	是上	是下	是专	是两	是个	是今	是只	是在	是外	是对	是应	是想	是愿	是户	是打
-1	是承	是故	是昨	是晚	是有	是查	是检	是欠	是物	是现	是租	是第	是系	是缺	是表	是被	是要	是让	是说	是请
-1	是走	是跟	是阶	是骗	晨两	更新	最近	月#	月一	月多	月才	月没	月用	有$	有?	有不	有个	有关	有别	有同	有啊
-1	有多	有好	有录	有您	有户	有时	有氧	有消	有点	有物	有电	有这	有问	期了	末尾	机$	机号	机打	机断	机构
-1	权利	条$	条短	条线	来再	来吧	来就	来帮	来我	来找	来报	来是	来这	果$	果不	果您	果有	查不	查清	栋几	样写
-1	样吗	样跟	核一	核对	根据	根断	根线	档案	梁先	检测	楚$	楼,	楼道	欠#	欠,	次$	次打	次抄	次是	款失	款码
-1	歉$	歉意	歉给	正就	正当	正面	每天	每度	每月	池子	池还	沟通	没交	没做	没准	没好	没收	没教	没来	没电
-1	没记	没说	法$	法律	注明	派了	派人	派给	消消	清$	源,	漏吧	漏电	激动	火$	灯还	灯闪	点#	点之	点什	点停
-1	点声	点我	点来	点没	点的	烦,	烧了	烧坏	热,	然后	照样	爷您	片和	片的	片都	特别	特急	猜,	率因	玩意	现金
-1	班,	理了	理的	生产	生意	用#	用不	用侮	用呼	用年	用您	用手	用跟	用过	用这	由主	由他	由器	电?	电信	电原
-1	电吧	电地	电就	电时	电没	电流	电计	电车	登,	登了	登录	白的	的业	的信	的停	的再	的卡	的原	的变	的呢
-1	的地	的好	的姓	的宝	的密	的小	的态	的房	的手	的材	的每	的没	的灯	的短	的答	的线	的能	的表	的规	的记
-1	的讲	的诉	的责	的账	的部	的都	的验	监管	盖章	盯着	相关	看不	看哪	看您	看清	看电	真不	着办	着急	着您
-1	着讲	着音	码$	码了	码报	示已	示数	票,	离那	种方	秒,	租客	程$	程度	程走	稍微	空房	突然	窝火	立刻	章,
-1	笔记	符合	第#	第五	等$	等人	等会	等候	等您	简单	算$	算数	算的	管$	管接	管来	管给	管那	箱一	箱了	箱里
-1	类,	糊味	糊涂	系$	系人	素质	红灯	约金	线$	线,	线是	线有	线等	线还	经写	经看	经给	经过	结,	结果	结清
-1	给,	给供	给对	给的	统自	续$	网的	老停	老年	考核	而已	耳朵	耽误	肚子	背面	能,	能修	能先	能告	能快	能打
-1	能拒	能提	能查	能理	能给	能顶	脏话	自找	般是	行你	行吗	补贴	表$	表上	表后	表在	表快	表结	表要	表计
-1	袋,	装表	西$	西,	西别	要五	要什	要做	要原	要帮	要户	要投	要挂	要提	要的	要等	要赔	要跟	要身	要转	要骂
-1	要验	视频	解与	解的	警察	认一	让家	让银	记了	记好	记得	记成	记投	记校	记着	讲了	讲得	证据	证金	诈骗
-1	诉$	诉他	诉求	诉的	话可	话接	话有	话来	话请	话这	话马	该可	该的	详细	说上	说啊	说就	说怎	说慢	说是
-1	说脏	说还	说这	请$	请校	请的	请示	请谅	谁$	谁呢	调,	调一	负责	货单	购车	贵五	费#	费$	费单	费就	费用
-1	费短	赔不	赔偿	赔多	赔的	走#	走哪	走投	起诉	超差	超过	趟,	路#	路,	路由	路的	跳了	跳闸	身体	车,	车发
-1	转了	转回	转接	转走	转过	辱的	辱骂	边$	边不	边也	边有	边的	过$	过我	过期	过电	过载	还想	还排	还闪	这份
-1	这就	这我	这期	这条	这点	这都	进度	进货	远点	违约	述一	退$	退,	退回	退给	退费	送$	送上	送检	选哪	通$
-1	通电	道理	邀请	那不	那串	那你	那儿	那台	那天	那张	那我	那户	那条	那样	邮箱	都不	都会	都停	都发	都可
-1	都有	都来	都清	都着	都算	都给	都行	都要	都跟	都这	配电	里$	里一	里又	里头	里改	里说	里还	里面	重$	重,
-1	量不	量班	金额	钟$	钟?	钟内	钟前	钟就	钱$	钱转	链接	销户	错吧	门$	门口	门的	门看	闪,	闪不	闪就	问$
-1	问户	问有	间和	间有	闸拉	限是	限答	陪您	隔壁	障停	难受	难过	雷击	需量	面$	面,	面答	面还	面那	面都	音呢
-1	须先	骂,	骂一	骂的	验出	高,	高了	高压
0	#不	#反	#工	#年	#幺	#很	#没	#瓦	#请	,三	,为	,买	,二	,像	,免	,半	,卡	,原	,变	,和	,嗯	,国	,坏	,它	,屋
0	,带	,当	,房	,把	,抢	,拿	,新	,时	,楼	,每	,比	,注	,短	,营	,邻	?感	?谢	^主	^举	^也	^乡	^五	^交	^人	^依
0	^信	^光	^全	^其	^具	^农	^到	^办	^受	^变	^后	^啊	^孩	^工	^庄	^想	^房	^手	^找	^插	^方	^昨	^机	^楼	^残
0	^氧	^水	^点	^理	^由	^申	^神	^结	^绝	^缴	^网	^自	^邻	^钱	^银	^除	^隔	^预	一号	一晚	一条	一查	一样	一笔
0	一起	一部	七点	三$	三个	三单	三号	三楼	三次	三相	上,	上传	上停	上写	上反	上拍	上期	上没	上班	上电	上等
0	上网	下便	下去	下吗	下啊	下子	下室	下我	下方	下有	下身	下那	不亮	不允	不动	不小	不影	不急	不想	不成
0	不打	不收	不服	不符	不能	不认	不让	不说	不足	不配	与物	专门	业电	业说	业这	两分	两家	两小	两年	两张
0	个个	个事	个单	个变	个户	个的	个真	个评	个账	个选	个道	个那	个链	主不	主姓	主的	久$	久,	么不	么业	么久
0	么停	么别	么好	么帮	么电	么算	么能	么都	么需	义务	九号	九月	也一	也别	也听	也就	也来	也给	乡下	了五
0	了人	了什	了他	了会	了哈	了嘛	了四	了大	了好	了我	了抢	了是	了的	了给	了要	了记	了还	了那	了都	了问
0	事不	事了	事你	事吧	事啊	事就	事我	事的	事要	事跟	互感	五点	些$	些我	交上	交清	享屏	亮$	亮不	亲亲	亲的
0	人修	人到	人动	人叫	人找	人是	人民	人用	人被	人触	从来	他一	他可	他家	他管	他让	付费	以$	以,	以一	以下
0	以不	以停	以内	以到	以告	以往	以找	以拨	以来	以用	以电	以直	以给	以老	以让	以走	以选	们也	们从	们做
0	们全	们去	们发	们对	们怎	们电	们确	们管	们线	们给	们继	们都	们非	价,	价您	伏$	休息	优惠	会一	会为	会停
0	会再	会反	会因	会在	会好	会收	会用	会给	会联	会过	但可	但您	但是	位$	位的	低压	住$	住了	体是	余量	作,
0	你今	你再	你可	你电	你让	你转	你马	依据	便$	便?	便利	便宜	便的	保密	信儿	信公	信收	修人	修别	修师	修是
0	修记	修调	候,	候不	值得	值班	做个	停$	停,	停一	停您	傅会	傅到	催$	催费	儿$	儿不	儿给	充的	先修	先冷
0	先到	先帮	先断	先照	先登	先离	先这	免得	全的	六月	关$	关断	内,	内会	内到	内恢	内提	内联	内送	再合	再告
0	再把	再给	冒充	冒火	冒烟	写得	写明	冲灯	决不	况$	几位	几口	几样	分三	分不	分我	分界	划停	刚问	删,	利$
0	利店	别下	别人	别修	别再	别删	别去	别打	别来	别给	别让	别说	别骂	到一	到什	到插	到网	到营	到过	前一
0	前七	前公	前就	前通	办事	功$	加上	加价	加急	加起	务做	动$	动过	化了	区到	匿名	午五	午前	午十	午四	单了
0	单位	单先	单发	单您	单的	单给	单编	南方	卡$	卡密	危险	即可	厂里	厅$	厅的	压就	去吧	去啊	去年	去我	去核
0	去的	去问	又急	及时	反馈	发$	发商	发着	发短	取得	受$	受影	受我	变器	口人	叫我	可不	可您	可真	台电	号三
0	号上	号不	号交	号的	号那	号院	合$	合上	同是	名单	后一	后五	后会	后停	后再	后呢	后四	后您	后打	后的	后给
0	向#	吧你	吧可	吧大	吧应	吧您	吧说	听了	听对	呀$	呃我	呃这	告$	告,	员会	呢您	周五	周六	和房	和银	哈我
0	哪一	哪年	哪样	哭了	商,	商量	啊你	啊大	啊师	啊您	啊我	啊这	啦$	喂您	嗓门	嗯$	嗯好	嗯我	嗯这	嗯那	器$
0	器?	器一	器坏	器是	器有	器烧	器过	器还	四位	回个	回我	回访	因$	因是	园路	固定	国$	在七	在冒	在单	在手
0	在最	在表	在记	在说	在车	在里	场时	场查	场核	址$	均,	均时	坏$	块#	块$	块不	块您	城市	城里	壁那	处$	夏天
0	外包	外还	多$	多五	多保	多电	多谢	夜班	大功	大哥	大年	天一	天中	天公	天再	天去	天天	天想	天我	天气	天没
0	天用	天电	天登	天经	天给	太清	头$	头电	好供	好再	好几	好受	好吧	好啊	好嘞	好国	好多	好给	好请	好这	如实
0	姓,	姓啥	委托	姨$	子不	子发	子您	子是	子没	字,	字一	字您	字我	字都	定我	定有	定的	定程	定给	定退	宝,
0	宝宝	实$	实不	实身	害怕	家不	家冰	家没	家电	家还	家那	密$	密码	对处	对对	对得	对您	对的	小事	小孩	小王
0	就会	就到	就您	就登	就知	就结	就过	局的	居的	工号	左右	己决	己去	己在	己打	己断	已为	希望	带户	带电
0	带过	帮不	帮到	帮忙	常重	干什	平时	年的	年轻	幺#	应急	度上	度贵	度问	建国	建设	开不	开了	开承	弄,	张建
0	归他	录的	待$	待会	很快	得到	得吗	得多	得看	得问	必要	忙的	快$	快不	快与	念$	急啊	急我	急电	急的	息$
0	您上	您与	您举	您儿	您决	您到	您加	您厂	您又	您及	您另	您啊	您处	您安	您小	您尽	您尾	您很	您快	您急
0	您排	您接	您撤	您收	您早	您正	您添	您申	您确	您约	您老	您走	您送	您选	您随	您需	情,	想到	想咨	想帮	想想
0	想清	想让	想问	感器	慢$	慢找	我做	我又	我同	我处	我如	我姓	我小	我工	我干	我微	我报	我提	我改	我明	我查
0	我答	或许	户是	户登	户要	所$	所的	手上	才不	才那	打$	打一	打不	打到	打完	打扰	打断	托书	扰您	找$	找一
0	找他	找你	把五	把材	把照	把短	把表	报一	报人	报地	报这	报进	拍照	拜拜	拿到	拿着	挂掉	挂断	指定	按承
0	按时	按特	挑$	挖掘	挖断	损坏	换过	掉下	排队	掘机	接不	接您	接打	提到	插着	撑几	收据	收费	改造	政府	敢保
0	敢跟	料清	断的	方吗	方电	方面	日之	日期	时$	时之	时了	时交	时可	时后	时没	明细	是七	是三	是东	是九	是买
0	是八	是公	是农	是凌	是几	是别	是去	是变	是可	是吗	是干	是平	是开	是张	是怕	是抄	是把	是投	是抢	是换
0	是整	是智	是本	是用	是短	是线	是给	是老	是规	是计	是讲	是跳	是那	是都	是银	晚#	智能	暂时	最快	月份	月您
0	月抄	月电	月起	月都	有#	有三	有余	有办	有发	有吗	有啥	有就	有我	有欠	有正	有毛	有漏	有短	有老	有要	有证
0	有说	服您	期#	期多	期是	机也	机了	机交	机会	机是	机没	机还	权在	村#	村都	束通	条件	条例	条街	来也	来得
0	来打	来核	来说	来过	查员	查完	查您	查询	查过	柳园	样您	样骂	核,	核算	案里	档$	桩的	桩要	梯电	检查	楚再
0	楚我	楚楚	楚没	楼里	概#	概$	概也	概是	欠了	欠着	次了	次我	次报	次电	次的	次都	正式	死,	死了	残疾	每一
0	每次	民路	气$	水$	水,	水平	水里	没$	没什	没必	没拿	没挂	没数	没这	法是	法里	派单	涉及	添麻	清以	清清
0	渠道	源监	漏保	火我	火花	灯亮	点一	点不	点九	点以	点吗	点小	点您	点慢	点电	点链	烦了	烦您	烧的	照交
0	照常	照提	照留	特殊	王先	班$	理不	理办	理后	理结	瓦$	生$	生成	用了	用制	用吗	用我	由您	电不	电保	电可
0	电号	电啊	电嘛	电局	电您	电我	电方	电机	电梯	电箱	电给	电缆	电范	电表	电要	电还	电那	电都	界点	留好
0	留的	疾人	病$	白$	白天	百分	的三	的东	的做	的先	的公	的办	的孩	的容	的平	的总	的投	的抢	的支	的日	的流
0	的照	的耐	的联	的行	的逆	的通	的银	的错	目前	看下	看是	看每	看灯	看账	看还	看这	看通	看那	着人	着吗
0	着火	着烧	着用	着的	着说	睡觉	知$	知到	码也	码发	码您	确定	碰到	社区	神经	私下	种事	种话	窃电	笔$	第一
0	第几	等到	等半	等吗	等哈	等等	签字	算我	管不	管您	管热	管的	管这	箱,	箱和	箱坏	箱的	箱门	类别	紧$	紧急
0	约#	约时	纸质	纺织	线头	线断	细$	经交	经把	经派	经理	绑定	给现	绝对	统不	缴清	缺相	网点	罗先	置$	翻一
0	老打	耗电	能交	能保	能做	能吧	能在	能大	能定	能带	能撑	能替	能没	能源	能直	能看	能赔	能退	脉冲	脸$	自动
0	般#	范围	行代	行吧	行我	行打	行柜	行电	行行	补充	补电	表号	被人	被转	装不	要$	要他	要告	要咨	要在	要物
0	要留	要登	要脸	要补	要问	见了	规则	视冰	触电	认定	让人	让别	让孩	让户	议,	记不	记住	记复	记完	记报	讲不
0	讲我	讲明	讲过	许$	许吧	证不	证的	证码	诉单	诉对	诉我	诉电	诉还	话#	话不	话尾	话报	话给	话转	询的	误会
0	误差	误您	说下	说也	说别	说家	说师	说快	说户	说打	说死	说那	说重	请#	请他	请别	请物	诺五	诺是	诺的	谁家
0	谁接	谁看	调$	调出	调查	调电	谈$	谢$	谢等	负#	账$	账了	质的	质账	质量	贴在	贵,	费也	费了	费呢	费您	费我
0	费是	费照	费电	费结	费要	费记	费还	费高	赔钱	走$	走法	走的	赶快	起啊	跑一	跟,	跟进	路断	车$	车上	转$
0	转钱	软件	轻人	辛苦	边已	边帮	边是	边查	边核	边看	边给	边还	边都	达现	过#	还可	还用	还记	这不	这人	这位
0	这回	这张	这电	这类	这还	远,	远一	适,	逆变	选择	选的	途径	通一	道了	道吗	道啊	道我	道是	道里	那些	那几
0	那头	那家	那点	那笔	都写	都听	都在	都得	都留	配合	里#	里?	里也	里写	里可	里没	里的	重点	重视	量$	量计
0	金$	钟后	钟头	钟我	钱交	钱到	钱啊	钱您	钱是	钱没	错$	错开	长$	长五	问了	问他	问到	问吗	问吧	问得	问我
0	问是	问清	问的	问这	间$	间我	间是	闸$	闸是	闸的	限$	除了	险$	随便	零点	零线	非居	面写	面是	面有	项,
0	预计	额是	额还	骂了	验结	验证	骗,	骚扰	黑着
1	#分	,做	,只	,叫	,很	,本	,肯	^按	^系	ap	pp	一遍	三点	三遍	下的	两个	个电	个表	了吧	人员	人的	任,	你把
1	停止	写个	别急	前的	办,	单,	合,	和我	在我	场,	址,	声音	必须	您消	愿意	我知	户的	打进	报,	放心	是一	是谁
1	查到	校验	样?	正常	消息	清了	点,	热线	用户	由,	申请	电网	白了	的吧	的声	的户	的用	的评	着不	等,	老人
1	自己	装的	要一	要紧	讲的	话的	话里	说过	请说	费,	还在	这几	进来	难我	需要	顾老
2	,人	,全	,呼	,大	,好	,孩	,已	,建	,改	,现	,用	,通	,钱	^国	^抢	^新	^麻	一步	上面	不是	不要	串数	些,	人?
2	人看	们一	任何	你办	先问	关于	到了	到哪	原样	发给	叫什	合格	听不	听您	咱就	哪种	喊,	坏的	块,	处理	就要
2	工单	开头	您爱	我下	我好	我很	我想	打过	把你	把投	把这	投诉	收到	方案	明,	是怎	来接	来电	果,	没问	消气
2	照实	班长	疼,	的工	的需	码告	私人	给别	老公	表是	要报	要求	要点	见,	觉得	调度	走了	通知	通话	遇到	都记
2	长,	高兴
3	#的	,停	,接	^三	^保	^打	^校	^让	三张	下个	不敢	个人	个投	个要	个问	久等	么办	么您	了呗	交的	付,	们来
3	你,	你家	你讲	修单	停电	再不	几分	单我	号我	在没	复述	实是	客服	就好	就挂	就给	开发	急,	息,	您久	您手
3	您着	您觉	您跟	我一	我再	我刚	我发	我向	我就	我念	我打	我要	户我	打分	接线	时限	月,	有哪	有错	来一	来您
3	样讲	次停	次通	气,	没打	现象	由我	的意	直接	真的	确认	结束	解您	诉就	词,	话,	话说	说什	谅解	还没	送电
3	量,
4	,供	,六	,后	,系	,说	,赔	,问	^供	^单	^材	不多	不放	不用	事您	人家	以申	们打	位置	供电	傅,	准,	别管	到你
4	前有	名字	后,	后面	吗,	听明	咱们	国家	在线	复一	大家	好说	安排	定不	已经	帮你	当前	录了	您不	您往	您讲
4	报装	按公	按流	损失	换一	方,	是什	是来	是这	有意	条,	歉让	没看	注意	理由	用的	电是	电线	的位	的全	的号
4	的情	的理	看到	看见	程序	紧,	线上	线了	能有	行不	要不	规定	记,	请不	这句	这块	进行	通过	遍,	问题	限,
4	额,
5	,#	,前	,换	^看	一位	下面	了?	交电	你先	做的	先报	到这	前面	听,	哪个	哪家	回您	在哪	头讲	家都	对户	差不
5	得了	得先	念,	怀疑	您催	您直	您能	您问	意的	我保	我写	我可	我来	户,	打个	把您	把验	报上	挂机	断,	有用
5	本次	没讲	法院	生气	的同	眼睛	算一	系统	解释	讲清	读数	转账	过您	这事	这儿	那份	领导
6	#$	,您给	,老	,老人	,谢	,谢谢	^下一	^复	^您	^您把	^您能	^您这	^用	^第	^第二	^要不	^请你	^赔	^阿	^阿姨
6	一次	上去	不再	不挂	不过您	么?	么?$	么名	么名字	了,谢	什么?	什么名	们,	住在	作为	全部	八	公司	出来	分
6	刚才的	到#	到了,	加	口头	同	和密	和密码	嘛,	在线上	在那	多少,	大妈您	天就	奶	妈您	存折	少,	就打	式我
6	志	快的	您先	您手边	您改	您来电	您给我	您这个	情绪	愿	我今	我今天	手边	才的	打您	技	换成	接报	提示	教
6	数字	是多	是多少	本	来,	来,$	来听	案,	气	没把	没有	流程	满意的	照我	照我说	用的,	申请,	的对	的对话	的登
6	的钱	直接报	码给	私	究	给我们	给过	绪	翻	能不	能表	被	角色	解决	解我	评我	诉,	话,$	该怎	该怎么	说明
6	说没	请,	账的	转账的	边那	追究	那里	都说	重复	险	音,	音的	黑,
7	#是	,客	,客户	,您没	,我可	,行	,行不	^下面	^你就	^你给	^帮	^来	^现	^现在	^要是	^请把	c	上级	不您	不见
7	个台	个态	为这	么样	令,	会跟	决了	出你	到通	到通知	劲	卡里	句,	可这	可这个	同志	听不见	呗	员	增	头就
7	奶奶	始	姨	字了	就	席	幕,	开始	很好	很满	很满意	心,$	您能不	我听不	抄错	投诉是	接,	数据	是没	板	查,$
7	格	楚点	正	没有用	清楚点	点,我	理,$	目	着电	知,	程	老板	能不能	自	舒	舒服	要不您	解决了	认可这	讲您
7	讲讲	诉是	话要	请你	请把	通知,	里了	错,	阿	阿姨	首	鱼
8	,a	,不用	^你先	^奶	^奶奶	^重	n,	不过	你就	偿	司	员,	哪	复	多少?	奶,	奶奶,	好评	字,$	存	定,	少?	少?$
8	就当	就等	师	废	开心	式,	录音	忽	怎么还	怒	您就说	您当	您替	您替我	您给	情	我们,	教我	旁	星	替	材	材料
8	查,	气了,	没发	满分	略	的老	的设	的设定	系统,	统,	色	节	要再	设定	设定,	评分	话了	说说	这次	这通	错
8	长	项
9	,不过	,您来	^大妈	^您不	p	一声,	下电	不要再	世	九	令	们,$	你给	信我	做	其实	写	分,	切	初	到这儿	吧,$
9	听,$	咱别	啥	四	坐席	多少	大妈	对了	少,$	就把	往	心,	您对	您点	愉	愉快	我才	扮演	换	掉	掉,	故	数	昨
9	昨天	是哪	机就	此	气了	海	理,	的,$	种情	种情况	穿	编	考	表现	让我	训	诉了	话了,	说你	造	道	面
10	,一	,您先	^上	^只	^评	h	i	一段	下	你现	你现在	入	听听	呗,	咋	咱	国	夸	姨,	对我	导	就说	形	您没	您说我
10	我,$	挂电	挂电话	接,$	料	新的	是先	松	松,	检	满意	环节	理	界	背	落	要您	要是	解	越	遍,$	阿姨,	需要您
11	^咱	g	一声	了吗	了吗,	你不	六	动	只是	听听,	呗,$	四个	坐	型	声,	夸我	好?	妈	念	您不是	意,$	成您	描
11	描述	是自己	服,$	检定	欢	歉	电费	表	言	词	还打	还是先	进入	道歉
12	,表	^你的	^您就	^给	^给我	一句	了,您	假	先给	六户	准	出来,	喜	喜欢	好,$	就算	座	往下	很	您会	意见	意见,
12	我说	才	把	标准	样的	段	环	票	置	英	认可	说我	进,	音
13	^您对	^要	s	为	买	分,$	同意	回	式	把,	改成	是真	替我	狗	电了,	答,	练	给个	角	通	高
14	,不	,别	^把	^跟	下一	么还	你是	判	剧	宣	山	我的	扮	指	笑	装	诉	过,
15	^下	r	撤诉	放	文,	满意,	跟我	闭
16	,您就	^你	a	l	u	优	对话	怎	怎么	撤	最	服,	来	标	次	演	电了	示	表示	该	进
17	m	一	个字	只	您来	是自	最高	聊	讲	说电	说电费	跟着	述
18	吧,	帮我	意,	我是	模	着我	算	讲一	请	题,
19	d	d,	n	于	出	已	我,	现在
20	个	服	满	话
21	^请	字	您得	改	文	真	等于	认	读
22	t	给我	语	题
23	现	说	说您
24	o	回答	我
27	^,	e
29	了,	客	意	评
30	声	客户	成
32	您就
33	答
34	,您
35	句
36	你	当
37	你的
44	,
63	?
92	?$
179	,$
"""
    ),
    "en": read(
        r"""
-56	can
-47	that's
-44	it	not
-43	sir
-39	or
-33	can't	more
-32	don't	okay	will
-31	meter
-30	^ good	have	right
-29	madam	they
-28	^ hello	addres	again	it's	number	on	say $	see	um	unders
-27	^ no
-26	^ is	grid	need
-25	^ if	crew	from the	people	there'
-24	^ the	days	text	yes
-23	^ it's	but	else	has	month	said	time	we	who
-22	^ your	ask	bill	got	let me	nobody	still	transf
-21	^ okay	^ so	^ um	by	callin	for you	get	goodby	is a	may	now $	sorry	state grid	that
-20	anyone	evenin	happen	ring	to the	today
-19	# $	^ it	anythi	first	last	pay	readin	thank you	two	with your	you for	you the
-18	^ we	^ you	and the	day	down $	leave	power	read	to me	too	whatev	wrong	yeah
-17	^ don't	^ yes	bye	flat	just	me to	moron	notice	on the	phone	screen	street	switch	the meter	then	you ?
-17	you want
-16		come	eight	hours	left	may i	mr	repair	speaki	superv	sure	told you	under	we'll	with a	you'd	you've
-15	^ one	^ please	^ that	^ that's	app	at	doesn'	down	four	go	he	much	office	own	second	watch	what happen
-15	with you	workin	you can
-14	^ are	^ our	^ there'	back	bad	compan $	course	find	goodby $	hard	know	minute	mrs	nine	old	other	outage
-14	promis	since	so	someon	the accoun	the crew	time $	waitin	wasn't	what's the	writte
-13	^ yeah	all $	and i	and your	apolog for	are you	bill $	code	contra	did the	every	feel	for the	for your
-13	from us	have a	how many	i	i can't	i've	make	of course	regula	the rules	units	want	we're	withou	you'll
-12	^ and	^ do	^ nobody	^ right	^ thank	^ would	a compla	accoun	agent #	an idiot	anybod	apprec	at all
-12	becaus	betwee	buddy	call you	clear	could	didn't	even	expect	hurry	i know	idiot	imposs	is that	isn't
-12	it ?	key	look	many	oh	out	please ?	thanks for	uh	wait	you expect	you tell	your name	yuan
-11	^ i'm	^ sorry	^ who	aftern	again $	are the	cable	calm down	connec	dark	first $	follow	go on	goes	good mornin
-11	help you	hold	how i	is	it is	keep	no $	out $	patien	please tell	point	report	sendin	suit	tell you
-11	tellin	than	the order	thing	thirty	this is	those	told	what's up	when	why	within	would be	wouldn
-10	^ does	^ of	^ uh	a mark	after this	anothe	as well	as you	bear	charge	cut	earlie	enough	from me	give us
-10	hard to	in	is it	is the	it to	line	mm	moment	move	of your	orders	proper	rule	safe	shop	shut	socket
-10	somebo	speak $	stay	surnam	that is	the addres	the answer	the contra	the notice	the regula	the system
-10	they'l	today $	togeth	troubl	twelve	won't	workin days	would you	you as	you need	you're
-9	^ can't	^ fine	^ mm	^ power	^ talk	^ whatev	a few	after the	and what	any	as i	bills	both	called	calls
-9	can i	counte	did you	digits	don't hang	done $	electr $	few	finish	five workin	fool	forty	i hear	i'd be
-9	in your	is there	keep the	lights	like	machin	madam $	makes	maybe	minute $	mornin	ms	my superv	okay $
-9	once more	perhap	possib	protec	publis	reader	regist	rules $	screen say	send the	shall	shows	six	so $
-9	sorry $	swear	televi	the flat	the screen	to do	tonigh	visit	what exactl	whatev you	wrong $	you a	you like
-9	you see	your surnam
-8	!	^ accoun	^ have	^ he	^ i	^ keep	^ my	^ not	^ shut	^ you'll	a crew	addres ?	ahead	all of	all right
-8	and i'm	applia	apprec your	as a	breake	bring	buildi	button	by text	bye $	clearl	condit	could be	depart
-8	dude	electr	everyb	family	far	fee	first of	four $	free	gone $	good evenin	have the	his	holder	house
-8	i apprec	i can	i mean	i said	i unders	i'm not	i've got	inspec	landlo	listen	me you	month $	myself	near
-8	noted	now ?	of it	of you	on your	one $	oxygen	please don't	readin $	receiv	same	shut up	sir $	so the
-8	socket $	statio	stays	story $	takes	taking	that was	the card	the name	the proper	the rule	the survey
-8	the techni	the test	the two	there' a	there' no	third	togeth $	trippe	try	until	used	voltag	wechat	went
-8	what else	what you	whole	with me	you must	you on	you should	you with	you'd like	you're an	your bank
-8	your own
-7	^ after	^ calm	^ get	^ go	^ may	^ people	^ sure	^ thanks	^ well	^ you've	a call	a shop	a techni	add
-7	air	and this	anyway	anyway $	ask for	at the	bother	box	by the	call by	care	child	compla	cut off	day $
-7	decide	does the	door	earlie orders	easy	end of	englis	father	file	fine fine	freeze	friday	give you
-7	got it	guaran	half	has to	here's	him	how you	hurry $	i don't	if i	imposs $	in the	it was	it'll	log
-7	losing	loss	lost	me if	me look	meters	more and	my collea	need to	not my	now and	one	online	open the
-7	operat	or a	or the	photos	pole	privat	reconn	ring you	rules are	sir ?	slow	someth i	stairw	stay on
-7	suppos	switch it	tellin me	text $	the app	the cable	the counte	the list	the readin	the same	the second
-7	theft	them	throug	to $	to pay	too $	troubl $	trust	twenty	up to	waitin $	way $	week	what's	when the
-7	wire	yes ?	you $	you feel	you just	your neighb	your street
-6	^ i've	^ state	^ we'll	^ you'd	a text	a writte	after	away $	bills $	burnin	can help	can't say	candle
-6	card	checke	city	comes back	compla about	connec you	contro	crazy	date	deaf	differ	discus	distri	do you
-6	evenin $	faster	feelin	for that	full stop	go ahead	hear a	heater	hello power	her	how should	how the
-6	i ask	i comple	i help	i suppos	i take	i write	i'll	id	import	insult	invoic	last month	later	leader
-6	lin	lot	lower	lying	ma'am	mark	me your	menu	meteri	myself $	never	no wonder	number and	of us	on my
-6	ought	ought to	our servic	ours	owens	passwo	phase	pin	place	planne	please i'm	power supply	probab	proced
-6	rather	read the	record	record $	red	remote	result	right now	share	simply	sorry for	sorry that	stop
-6	stop $	storm	take your	that's the	the breake	the dark	the holder	the messag	the neighb	the office	the outage
-6	the switch	the three	the transf	this month	to have	to my	unders $	water	wiring	writin	year	yep	you'll be
-6	you'll hear	your feelin	your patien	your paymen	your power
-5	along	always	applic	around	arrear	asking	away	bank	belong	big	busy	caller	centre	check	coming	contac
-5	costs	countr	damage	deposi	desk	detail	digit	does	doing	done	each	explai	explan	factor	fault	fed	feeder
-5	fifty	fit	for	front	fuse	hall	hear	heard	hello	huh	i'm	inside	instal	law	load	main	missin	needn'	outsid
-5	owner	page	paper	please	policy	quick	quickl	road	roughl	says	sense	shock	shouti	slower	slowly	small
-5	smoke	soon	spare	steps	tap	three	ticket	took	truly	unit	unpaid	ventil	villag	warnin	while	wires	work
-5	works	you	yours
-4	abuse	age	alone	approv	arrive	assure	averag	bang	batter	broke	busine	carefu	cause	chance	covers	either
-4	enjoy	everyo	fiftee	found	frustr	gave	hi	higher	hope	hot	househ	hurt	husban	job	let	lift	light	looked
-4	looks	missed	mobile	nearly	no	noon	obviou	pays	percen	photo	puttin	raise	rating	ready	reclos	remind
-4	rings	room	runnin	seven	solar	spoke	squirr	starts	substa	tenant	their	thousa	threat	tiers	twice	we'd
-4	we've	weathe	welcom	who's	wish	worry
-3	#	affect	amount	appeal	asks	assist	balanc	be	being	believ	below	billin	block	bottom	capaci	cash	concer
-3	dates	digger	eleven	engine	equipm	error	floor	food	foreig	fright	gate	gets	glad	group	help	holdin	hurryi
-3	its	keller	kind	knows	lane	lead	less	logged	long	march	market	match	meter'	might	monday	money	months
-3	moved	n	neutra	parkin	past	period	pleasa	plugge	presum	questi	queue	r	rang	ratio	reach	reache	ridicu
-3	saying	securi	seems	serves	sevent	she	sit	site	southe	sparks	tariff	these	though	thursd	touch	town
-3	trip	unclea	up	wet	worked	years	your	zero
-2	across	afraid	also	anywhe	apply	arriva	author	batch	book	booked	bought	broken	buy	car	catch	caused
-2	childr	claims	closin	cold	comes	credit	crew's	data	defini	did	double	downst	drops	e	easier	east	event
-2	failed	feed	feedba	fen	fixed	fridge	he's	here	high	hit	homes	hour	inconv	invert	june	least	limit	link
-2	low	mate	minus	moving	name	odd	open	otherw	papers	pass	passin	paymen	per	pile	pleasu	plug	police	post
-2	privac	refuse	replac	respec	ringin	round	router	safety	send	sharin	shout	sign	sincer	single	sixty	son
-2	sort	space	spoken	standa	stuck	stupid	talkin	tuesda	typed	unable	upstai	urgent	websit	what	whethe	whom
-2	whose	wrote	yard	yester
-1	able	accent	alert	alipay	allowe	announ	anxiou	are	behind	bit	black	blinks	branch	calm	cannot	certai
-1	compar	consum	daily	daught	dead	drawin	dry	due	empty	ending	estima	ever	exact	exactl	fail	fix	flicke
-1	garden	going	hale	hands	hang	head	held	home	inform	itself	keeps	kitche	label	lamps	lightn	likely	lookin
-1	lose	medica	metrol	natura	needed	ninety	o'cloc	opened	owner'	prepai	previo	printe	purcha	push	ran	rented
-1	restor	runs	saturd	sends	servic	silly	simple	sleep	sparki	staff	stairs	standi	stayed	supply	sweari
-1	teleph	tells	tested	they'r	throw	trips	update	usuall	verify	warm	way	ways	wednes
0	adding	afterw	amps	applie	appoin	april	area	arrang	attent	availa	baseme	bearin	behave	beside	blame	blamin
0	board	body	bonus	bookin	brain	bright	brothe	busbar	cancel	carrie	carter	changi	chargi	chase	cheat	checki
0	cheers	chen	class	click	climb	commit	commun	comput	con	concen	conseq	court	cover	covere	cow	crews	crying
0	ct	curve	cuts	danger	deal	dealin	decisi	deed	delay	demand	denyin	depot	dial	dies	diffic	dinner	disapp
0	discon	displa	distan	doubt	doyle	draw	dumb	dunno	during	earth	educat	else's	entere	entitl	evalua	exhaus
0	expert	extra	falls	fang	feels	fell	feveri	fifth	fire	flag	floode	forgot	form	furiou	gas	gimme	gives
0	grant	greedy	green	ground	guidel	hangin	harper	hasn't	haven'	helpin	hey	hm	howeve	huang	hums	i'd	idea
0	identi	if	insuli	intern	interr	invite	jumped	kvar	lake	lamp	lee	lettin	lit	lives	local	locked	loggin
0	lol	loose	luck	lv	mail	making	map	matche	measur	mended	mentio	metres	milk	mill	mille	mistak	month'	moves
0	nah	names	nasty	news	night	noise	nope	normal	north	offer	opinio	order	origin	others	owes	p	pages	pain
0	panels	peasy	penalt	perfec	phones	pinyin	plate	pointl	poor	posted	preven	prices	proces	proof	provin
0	pump	pushes	put	quarre	quicke	quiet	rain	rained	raised	rate	rcd	reacti	really	receip	refund	relati	releva
0	remain	reset	reside	restau	return	saw	scan	scared	sec	seen	seriou	shocke	short	shoute	shown	sick	sittin
0	situat	slip	smartp	smells	somewh	sounds	speaks	stayin	steal	stick	stoppe	stops	strang	suits	summar	summer
0	sunday	suppli	surpri	sweeti	sympat	taken	techni	tempor	tenth	terms	test	thank	theory	they'd	things	thingy
0	thinks	thresh	tier	till	tired	to	today'	totall	touche	twelft	unfort	upload	upsett	usage	van	volts	waive
0	walk	wanted	warn	weeken	weeks	west	whiche	window	women	ya	yo	zhou
1	contin	honest	little	must	proble	should	side	story	tone	verifi
2	before	change	depend	do	over	pull	settle	unplug	wants	well	would
3	direct	from	good	letter	messag	mind	neighb	rules	smell	straig	survey	take	there	whoeve	worrie
4	choose	closed	correc	dear	legal	live	mean	memory	most	of	person	set	speak	speed	step	ten	thanks	the
4	tomorr	top	yet
5	about	asked	b	best	call	case	cooper	eighty	gone	paying	press	sent	sum	surge
6	^ make	^ what's	accord	all the	animal	at home	at your	chines	compen	end the	excuse	fair	five	genera
6	helps	how	hundre	i do	in chines	in this	object	paid	so you	start	this mornin	two hundre	use	what do
6	when you're	will be	you think
7	^ i'd	^ never	a little	a minute	alread	are a	at a	better	collea	counts	disagr	fine	go to	i'm sorry	if it's
7	is no	is record	it must	it's off	july	kindly	now i	off the	real	right $	rude	signed	sort it	state	switch off
7	talk about	ten $	the claim	this with	three hundre	to be	turn	type	where you	with us	you won't
8	?	^ as	^ be	^ next	^ read	^ speak	agains	and it	answer $	at night	brief	burnt	close	confir	dispat	give
8	great	happy	how angry	if we	langua	lines	man	matter $	my shift	phone $	pick	plan	please you	put in	questi $
8	rest	rules say	spring	straig away	that helps	the baby	the bank	the custom	the refund	the supply	this line
8	to #	to talk	with the	withdr	woman	you finish	you have	you if	you kindly	you this
9	^ could	about you	about your	agent number	by letter	figure	for now	from your	hand	i'd like	if you	is #
9	is closed	is on	it in	it off	lines $	love	lovely	me and	name $	nothin	nothin to	of my	off	on a	out and
9	part	pick $	the case	the light	the paymen	the report	the story	times	to explai	with	you from
10	# ?	^ switch	^ type	accoun $	call the	came	close the	custom $	did i	ends in	flats	forget	given	hear that
10	hotlin	how do	i check	imagin	lady	like a	may not	mine	night stay	owe	repeat	six flats	some	sorry about
10	sound	spell	the new	the word	well $	your fault
11	^ #	^ put	^ stop	and say	choice	fast	hurts	i want	made	matter	meanwh	meter $	prefer	qualit	rememb	satisf $
11	shift	should i	skip	team	the figure	there is	this one	very	where	you asked	yourse to
12	^ to	a good	ask me	couldn	ends	five $	forwar	guess	i should	it all	it's your	manage	means	note	of a
12	on $	out of	price	sugges	the work	to hear	upset	were you	wonder
13	^ call	answer in	call it	delete	gratef	had	i'll look	keepin	let's	mouth	notes	now please	number is
13	or i	say it	say you're	this call	up $	was	win
14	^ how	accept	and	aren't	baby $	been	card $	don't have	drop	explai that	handle	have to	i'll be	on with
14	our	run	stage	tell	then i'll	there ?	think	to keep	words	you say
15	above	and let	apolog	call $	cross	late	once	paymen was	score	send you	someth	tell me	that a	to cut
15	you so
16	^ give	an	at once	boss	can only	comple	custom	everyt you	say the	table	the power	us	worth	you an	yourse
17	all	angry	baby	be the	develo	from now	handle this	it you	now on	one ?	passed	reques	the price	write
18	$	^	ago	consen	furthe	only	the compan	your accoun	your anger	your reques
19	^ transl	^ what	enter	once $	option	ordere	positi	reques is	transl
20	breath	grade	mother	new	nothin $	quote	reason	which	you to
21	^ for	as the	i get	late $	list	next	review	system	word
22	^ say	as	carry	compla $	into	mood	mum	points	what's your
23	carry on	claim	everyt	marks	needs	satisf	traine
24	? answer	a	nice	now	senten	show	that your	to call	we are	were	what i
25	full	in a	invent	remark	the agent
26	^ which	for me	me a	you are
27	^ let's	fine $	forgiv	play	voice
28	compan	what is
29	anger	off $	this	up the	you don't
30	^ reply	agree	longer
31	am	excell	it $
32	end
34	talk
35	^ tell
36	reply
37	agent	count	i am
38	chat
39	praise
40	me
43	answer
45	my
55	say
61	that you
"""
    ),
}

VOICE = {
    "zh": read(
        r"""
-132	?
-106	!
-97	!$
-86	?$
-76	,$
-47	说
-46	我
-36	不
-34	不是	给我
-33	呢
-32	,#	么	你	没
-31	我要
-29	,你	在
-28	^别
-27	就
-26	子	栋	着
-25	哪
-24	?你
-23	#	呢,	我,	我家	行
-22	?我	^你	年	来	那
-21	务,$	都
-20	^有	个	务,	句	日	请您说	这
-19	一个	交	什	什么	得	想	我一	数	装	让我
-18	^我不	事	你们	好好	有	着,	问,
-17	,我就	,这	^请	呢,$	底	有,	来的,	栋#	梁	看	谁	黑
-16	个,	到底	可	呀,	啊	孩子	怎么	数,	是真	条	楚,	楼	没了	烧了
-15	,他	,可	,就	^好好	^请您	一	了?	事,	今	器	孩	怎	我还	明白	试	问你
-14	,不是	,停电	了!	了没	五次	倒	关了,	再说,	去,	可不	听懂	啥	就要	我手	日,	行吧	要	该是	车	还没	顶
-13	$	,先	,我要	,没有	,说	,那	^	^六	^没	了,	事,$	以,	去,$	吧	嘛	我不	我等	是你	楚了	法,	清楚了	电,	行,
-13	谢,	账,$	这话	那你	题,$
-12	,到	,孩	,孩子	,就是	^到	^没了	上	上,	不该	业务	个人	们自	们自己	何	你们自	六	关了	吧$	在$	在打	就行,
-12	怕	我找	把事	正	法,$	电费,	的是	要投	要投诉	话,	账,	跟
-11	#,#	,停	,先把	^不行	^什	^什么	^啥	^我	^我要	^梁	^行吧	不认	业	久	事办	交电	交电费	住	你别	做,	关系,
-11	厚	可以,	吃	听懂,	嘛,	子上	它	实在	岔	年$	店	录	德	德厚	志	念	懂,$	我,$	我有	我自	才说的	拿	是我的
-11	有了,	有啥	本子	栋#,	梁德	梁德厚	楚了,	没听懂	点,	点,$	照片	物	生日	用了	的,	的账	等你	答应	苑	表,
-11	说,$	说的我	道,	都烧	都烧了	问,$	验
-10	,我	^到底	^对,	了!$	五	人来	你把	倒是	停电	停电了	光	关系	再说	写,	出来	出来,	别	原因	又	呀,$	啊$
-10	嘛,$	多久	套	归	意不	懂,	我下	我去	我没听	我的账	我都	我问	时候	是你们	是客	有了	本子上	来的	没听
-10	满了	烧	烧了,	片	现在没	电了	的!	的不	知道,	笑	等	自然	视	试试	说变	说变压	说的	费,	路	通了	道	都不
-10	铭
-9	,	,#,	,再见	,别	,我去	,查	,问	,问题	,麻	,麻烦	^我有	^服	不用了	两年,	个吧	么,	书	五号楼	什么,	从	住了
-9	你再	你还没	佳	先查	六家	写	刚才说	号楼	同志	呀,我	啊,	回	在没	好$	实话,	对,	建设	得,	怎么办	总	您刚才
-9	我从	我可	我怕	我想	我手机	我本	我爸	我要投	数,$	数据	是真的	有个	来,	桩	楚,$	死了	没有了	没电了	法
-9	清楚,	满了,	演	爸	物业	理	用了,	白	直	知道	系,$	纺	绕	缺哪	股	要交	要交电	要是	说,	费,$	走	远	远,	遍,$
-9	都没	都没有
-8	,今	,你再	,关	,周	,租	,算	,这个	,那你	^#块	^东	^你这	^六户	^哪	^您刚	^条	^没有	^满	^登记	^还	^这话
-8	^道	一句	一步	一步,	下,	不来	两年	么心	了,那	了?$	事情	五号	什么心	从来	们领	们领导	会不	你们领	你给
-8	便利	便利店	假	利店	到,$	半	去	去了,	号,	呀	咱们	头	套,	实话	就好	就问	弄	心里	您刚	成,	我一个	我下一
-8	我打电	我本子	我记	手机	手机,	打	打了	打了,	把	把事办	把我	拍	据	是不	期限	桂	桐	桐苑	梧	梧桐	梧桐苑
-8	次了	步	步,	点没	电视	的就	票	租	租的,	系,	给了	给我查	缺	记下了	讲不	试,	试试,	说我	谢谢,	里	钱	题,
-8	黑,
-7	!你	#号	#号,	#的	,什	,今天	,我爸	,来	,查清	,没	,账	,那是	^#	^你别	^你把	^光	^几个	^别绕	^又	^我就	^挂了
-7	^明白	^校验	^爱	^给了	^还没	^道歉	^那	一个,	上,$	下了,	不敢	不点	不赔	不需	东风	个字,	个月,	个答	九
-7	乱	了,他	了呀	了呀,	了我	五回	交了,	人,	人给	人给我	今天	今晚	件,	你先	你得	你念	你算	你讲	候	元#,
-7	充电	先不	先把	先把事	先查清	先说	六户	兰	准,	利	别的,	别绕	到,	到时	到时候	去了	句,	可是	同意,	听好
-7	呢?$	哎,	商	嗯,	嗯,这	回了	声,	好,$	子在	就去	幕	开了	录,$	很,	得很,	忙	忙,	快点	成,$	我不懂	我可不
-7	我就问	我是真	我问的	打电	打电话	是不是	是实	月,	有一	有同	本	条件	来没	查清楚	楚	楚楚,	次了,	次电
-7	清楚	焦味	焦味,	电,$	登记了	的!$	看你	看得	真的,	着,$	着说	着说,	立	等你们	箱,	给个	给了,	能	补	记下
-7	记了	试验	说法,	说说	请你	课	跟我	软	这句	这是	道,这	银	题	验表
-6	!我	#块	,前	,哪	,有	?那	^交	^几	^姓	^就	^明	^校	^算	三回	下个	不动	业那	个充	个数	了好	交,	人了	你看
-6	你能	元#	全黑	办了	单元	可我	吧,	呢?	味,	哪一	哪个	哪儿	器满	在就	复,	头,	好,	好几	家,	就行	己人	干吗
-6	度,	弄,	得清	念,	想去	我停	我听	我把	我看	我知	截图	户都	抖,	报装	掉,	新村	是没	校验	楚楚	楼下	没电
-6	清清	片,	电桩	的啊	着呼	着就	耳朵	行吗	解什	论,	证,	说表	说这	赔?	路#	这一	这两	银行
-5	#度	,几	,家	,少	,怎	,机	,比	,视	,车	,转	,鱼	^五	^人	^可	^户	^查	^理	^等	^说	一回	一声	上一	上写	上回
-5	下了	不信	不出	不给	个时	个试	久能	九号	也不	了一	了三	了两	交代	他,	们还	何佳	你听	你帮	你这	佳怡
-5	修好	候来	先告	先给	先跟	先银	全烧	再见	写的	冻结	几时	分开	分钟	别说	到我	前三	办好	十分	发票	吧?
-5	啊!	回去	在我	块三	多,	大了	女儿	委会	子了	字不	就在	就没	尽快	居委	强,	得有	志强	快没	怡,	总得	慢,
-5	懂了	我?	我今	我妈	我就	我开	我打	我换	我现	我该	我需	户人	拍了	换个	料,	日子	时间	是按	替我	有电	有老
-5	查啊	梁志	没错	清单	电器	白点	的?	的了	真的	确定	等结	算我	能不	能来	行?	表箱	装充	要的	记着	话我	说下
-5	说正	说法	说电	赔不	过来	通,	道的	里电	麻烦	黑了
-4	#!	#了	,下	,写	,单	,哎	,啪	,妹	,屋	,快	,怕	,挂	,直	,等	,老	,行	,规	,路	,道	^他	^对	^昨	^谁	一份	一套
-4	一样	三次	上老	不吃	不听	不想	不能	东西	个好	个月	个说	为什	么办	么处	么说	也打	也是	也看	了呢	了这
-4	事的	交多	人家	人管	他说	们一	价格	你一	你啊	你总	你接	你理	你跟	停五	共享	准不	几个	几天	几次	几遍
-4	别打	动扣	单独	压器	又来	变压	可没	号上	听听	听见	呀?	呢!	响,	哟,	图,	在手	夜电	妹子	威胁	子一	家电
-4	就先	就听	就我	屋里	弄清	录,	录音	得好	心情	急着	慌,	我先	我只	我姓	我心	我是	我真	我眼	我腿	我起	才#
-4	打哪	找你	报警	据,	摸黑	方法	是什	是要	有!	有的	期两	机,	机上	来我	来这	标准	样,	楼道	毛,	求你	没写
-4	没发	没看	没说	流程	海鲜	理的	由器	留着	的东	的事	的呀	的我	的海	看,	看我	短信	等,	答案	算了	箱里	经叫
-4	结,	胁我	自动	蓝字	要,	要一	要打	要把	规定	视频	讲了	讲得	话没	说吧	说是	说点	说要	谢谢	负责	负载	起算
-4	跟你	路由	跳,	车位	还打	还是	还能	这#	这儿	这套	这心	退费	道理	都在	里#	里还	领导	频我	鱼死
-3	#,	#多	#栋	,三	,两	,但	,光	,卡	,原	,带	,往	,户	,投	,拿	,接	,能	,谢	,起	,钱	,陈	?#	?有	?谁	^两	^同	^快
-3	^打	^时	^车	^银	^验	ap	pp	一趟	七点	上哪	下说	不全	不写	不好	不行	不讲	不跟	不通	不问	个你	个准	个字
-3	个能	个问	么赔	也要	书面	了个	了再	了几	了半	了的	事都	二单	交了	交呢	人话	从头	们是	们营	们让	们说
-3	们赔	份,	会,	位是	住,	你也	你倒	你告	你就	你是	你有	你知	你让	你记	你还	信不	修,	修?	先这	全删	全死
-3	凤,	别催	别又	到点	化,	午就	去!	又停	又黑	口气	只剩	号?	吗,	吧!	和路	哄我	哎哟	器半	在,	在往	在那	块没
-3	天?	天数	天能	好?	好一	娘,	定,	小区	少,	少一	少天	少来	就不	就怕	就想	就看	屏幕	岛素	已恢	幕,	年,	年了
-3	底下	店里	得通	快?	怕,	总要	我上	我了	我倒	我偏	我再	我写	我凭	我办	我回	我好	我录	我投	我拿	我欠	我点
-3	打我	把账	接着	料不	断开	明远	是人	是从	是嘛	是多	是急	是有	是这	是那	晚上	月才	有#	机器	村#	来!	来?
-3	查?	栋楼	样吗	核对	桩,	棉纺	正事	点十	点啊	点焦	照你	爸用	理由	用?	痛快	白,	的人	的货	的错	的鱼	直在
-3	直说	看了	着了	租期	租的	第五	答复	算?	箱和	糊弄	纺新	给谁	美凤	老化	老太	聊天	胰岛	能先	能拿	能点
-3	能这	要个	要报	要看	讲理	话呀	该,	说个	说得	说慢	说理	谁?	谁了	谁来	谁的	谁负	费#	走得	起来	车,	车上
-3	边,	还黑	这条	这点	这跟	进去	遍,	道我	那台	那是	那种	那谁	那这	部门	量,	错?	问都	间,	陈美	面有	面的
-3	顾明	验,
-2	#我	#那	,a	,人	,六	,共	,再	,冰	,反	,安	,早	,热	,短	?别	?同	?就	^先	^关	^冰	^单	^大	^少	^手	^是	一晚
-2	一池	上也	上说	下午	不准	不及	不发	不急	不打	不过	两样	个事	个快	个明	么不	么了	么回	么好	么弄	么点
-2	么糊	么老	么解	么这	九点	也得	事吧	事呢	些,	享屏	人!	以后	们就	们电	件?	你当	你没	你照	你用	你要	你那
-2	你都	信,	信儿	候给	停?	停了	催,	儿?	儿还	再问	凭什	刚才	删了	判断	别光	别再	别挂	别跟	到哪	办!	办事
-2	办啊	办成	办法	动,	半天	卡里	又是	又没	口头	叫我	可你	可别	号码	吃奶	同,	后呢	吗!	听我	听说	听进	呀!
-2	味呢	哦,	哪里	啪,	喂?	器全	回事	回访	在本	地方	增氧	够,	大姐	大概	天,	天你	天就	天我	姑娘	子你	子走
-2	字一	定规	家停	家的	对上	就写	就发	就是	就照	就说	就这	干什	应,	底,	底几	底是	开空	弄!	得到	志你	快了
-2	思?	恢复	想装	想问	懂的	我!	我共	我刚	我到	我卡	我在	我店	我明	我电	我的	我脑	我退	户,	户名	才来	打!
-2	扣款	把这	投诉	护车	拿规	救护	敞亮	敢点	数?	断?	新的	明天	是办	是吧	是来	是租	是答	晓得	有你	有正	有结
-2	有这	机我	来吗	来电	来看	查!	查,	查一	查到	查查	样跟	氧泵	池子	没接	没给	法?	法吧	点#	点就	点我	照着
-2	理!	理,	理?	用,	用吗	电费	的什	的小	的那	看?	看着	看见	着呢	码,	码?	空调	等了	算你	算给	管,	给不	给他
-2	给的	给盖	缺什	能,	能把	能用	能装	脑子	自用	行就	见!	觉得	让人	记住	诉!	话的	话要	话都	该干	说怎	谁赔
-2	责?	账算	路老	踏实	边怎	过?	还在	这回	连我	道六	道啊	那,	那个	都有	都这	里,	里的	钱去	钱还	门,	问的
-2	验的
-1	!#	!不	!二	!叫	!谁	!那	#也	#年	#是	,上	,为	,凭	,办	,总	,打	,现	,谁	,赔	?,	?打	?查	?说	^七	^保	^合	^怎
-1	^清	^空	^绕	^给	^账	^都	^钱	一分	一度	一条	一直	三倍	三张	上?	上了	上刚	上都	下一	下去	下就	不删	不吭
-1	不查	不让	不说	不骂	业不	业说	两件	两天	个?	个办	个最	个蓝	个词	个都	么一	么交	么多	么态	么意	么断
-1	么算	么行	么走	了你	事!	事怎	二楼	享,	人呢	人啊	人都	他又	他是	他还	们停	们到	们怎	们抢	们管	们要	你到
-1	你叫	你来	你的	你等	你肯	假的	停我	儿交	儿来	写下	冻着	准话	出什	出去	刚进	别让	前面	力公	办?	办吧
-1	包装	去?	去哪	去营	又要	及,	发,	发到	发给	句话	只有	叫谁	台电	号我	合同	同意	吓我	听?	听着	吸机	啥?
-1	嗯嗯	四点	因你	在听	在还	坏了	坐着	声的	外走	多少	大声	天!	天才	头说	好!	嫌我	子!	子才	子等	字念	完!
-1	完了	定?	家没	家都	就打	就等	年买	年的	年纪	底有	度?	座机	弄我	张单	归谁	当我	往哪	往外	得住	得你	得很
-1	得快	得明	得给	得见	心疼	志,	快,	态度	怪我	想知	慢一	我个	我冰	我发	我老	我跑	我马	户我	手上	打的	把电
-1	抢钱	拦着	拿什	推,	断我	方说	早上	早不	时,	是也	是又	是打	是看	是说	是谁	是还	月第	有数	来不	来人	来呢
-1	来啊	来怎	来问	果!	楼小	次停	气的	没关	没完	没挂	没来	没漏	没通	法!	点那	然没	现在	理我	生意	电!	电?
-1	电价	电力	电池	病?	白话	百姓	的#	的冰	的办	的孩	的这	监控	看这	眼,	着!	算不	算怎	算数	管?	箱那	结论
-1	给,	翻,	老停	老单	老百	耽误	能去	能听	能找	表准	表走	装箱	要停	要验	见没	视#	订单	认,	记?	记上	讲讲
-1	访,	证?	证据	诉你	诉我	话!	话?	话你	话吗	话呢	话就	该你	该找	误差	说!	说?	说事	说什	说句	谁!	谁不	谁管
-1	责,	走?	路,	转?	过两	还冻	这些	这就	进的	道吗	那什	那到	那接	都写	都能	钟,	钱!	门口	隔壁	雷停	骗子
-1	鱼,
0	!听	#分	,一	,二	,好	,它	,已	,应	,把	,明	,昨	,灯	,还	?几	?电	?要	?这	^啊	^好	^投	^物	^租	^要	^记	^跟
0	一伙	一位	一停	一遍	三个	上午	上的	不太	不推	不服	不着	不知	个!	个不	个号	个同	么看	买的	了什	事你	五晚
0	交?	交钱	人在	们也	们这	们都	伙子	伙的	会弄	会说	作日	你什	你凭	你敢	候有	儿,	元,	元六	全,	别急	到你
0	到的	办呢	半夜	卡背	去交	叫你	听明	命令	哪有	啊?	啦,	回,	回话	在家	在怎	声?	处理	天不	头上	好不	好吧
0	好说	子?	子空	子鱼	小伙	就告	就完	就能	己的	帮我	应我	弄的	录着	忘了	快说	念一	念给	成!	我呢	我干	我弄
0	我报	我用	打,	打不	打雷	拒绝	挂,	接,	接下	提示	断电	是,	是?	是在	是想	是电	显示	最后	月!	有权	有焦	有用
0	有问	权限	来就	查就	样!	样?	欺负	正常	没人	没权	没查	泵一	派人	清,	点不	点呀	理解	用呼	用手	电不	电压
0	电呢	电的	白了	的信	的号	的钱	盖章	看到	着?	着这	第二	等?	等一	等着	答,	老人	背面	能告	能验	行呢	装好
0	要不	要听	要说	要这	见了	视,	解,	警察	评理	评评	话说	该怎	说来	读数	谁,	赔多	过,	还差	这么	这张	送电
0	那些	那怎	都行	都说	里头	里就	钱,	钱?	钱你	钱怎	问问
1	,交	,刚	,发	,叫	,电	,记	?不	?请	^发	^挂	^来	^核	^看	^短	^表	^规	一台	一点	一眼	一起	上个	不对	不管	两点
1	个电	个道	么?	么定	么用	么都	之前	也有	了#	事?	交的	们不	们那	你好	你怎	你想	你懂	依据	修的	停的	公司
1	写着	冰箱	剩下	办不	勘查	单,	反映	听,	告诉	周五	呼吸	哪天	在哪	在用	在这	多了	大家	天半	头有	子还	定的
1	就一	就知	尾号	幕共	底怎	快的	我叫	我哪	我管	房子	才说	扣不	换了	是怎	月#	月的	有点	机的	果,	气,	气袋
1	水器	热水	的来	的表	空房	章,	结果	统里	翻了	能帮	自己	说啊	说赔	谁呢	谁说	谁都	赔的	走,	走了	还开	还想
1	这人	那句	都是	都给	都记	里没	问一	除了	骂人	黑着
2	,咱	,手	,物	,让	^上	^原	^听	^嗯	^家	^行	一块	一户	上来	下来	下的	不办	不用	不算	业厅	个工	个手	个钱
2	么个	么时	么没	么跟	也行	了多	五个	人?	们的	你,	你不	先听	到这	去把	号#	回来	块儿	对不	少?	少钱	开着
2	往下	我也	我怎	我查	户的	打给	找我	找谁	抢修	数字	是哪	是表	是骗	有?	查了	欠费	毛病	氧气	没事	没记	的一
2	的电	看不	看看	网上	能办	能说	营业	要先	解决	记得	讲一	词,	说了	身份	那儿	那头	那张	那边	邻居	钱交	钱啊
2	问清
3	,同	,回	,大	,换	,然	,第	?没	^停	^数	^能	一天	一家	上有	不到	不可	不够	不就	人说	件事	会儿	你?	你答	信息
3	再讲	冷静	准备	别的	到了	后面	听得	够不	字,	安排	密码	就会	工作	开,	慢点	我念	我让	我说	我跟	挂了	是个
3	有别	材料	来了	然后	电话	的吧	的车	算,	线,	线路	解释	记录	说完	说话	还要	面那
4	#天	,后	,看	^今	^哎	^哦	^知	三,	上去	不懂	个我	了就	人等	他们	你了	你快	保证	先别	出了	单子	又不	反正
4	器,	声音	子,	急,	我登	我这	热线	着我	等我	说一	谢你	那么	验证
5	,是	,给	,表	^下	^不	^谢	不上	不了	不起	业,	几点	听你	址,	家里	就算	我信	我照	所以	是自	是跟	登记	的时
5	的问	行不	见,	讲,	说明	跟他	过了	这个	这种	通知	道了	那我	马上
6	,多	^喂	不多	了吧	了啊	吗?	差不	得说	心,	意思	我认	点说	第一	说清	赔,	这事	限,
7	#,对	,以	,别人	,差	,差不	,最近	,电费	,请	,请问	^周	^喂,	^我很	^没人	^给你	^这个	^那我	l	一切	一切都
7	个小	么?$	之后	了吗	以帮	位,	先挂	先生,	共情	其他	出来了	切都	到#	前有	力,	反	叫	可以帮	号是	合,	名字,
7	听不	呃	员	哭了	哭了,	喂,	嚷	型,	外	天	太好	好	定	对了	岁	峰	工号	差	常	建议	得了	得了,	思	息	愉快,
7	意,	意的	我同	我同意	我服	我猜	我答	或者	所	打算	打过	抄表	抱歉	抱歉,	接	插	是您	景	束	没打	没打过	没用
7	注意	爬	猜	生,	用的	电	电表	的没有	的话	相	离	等于	筝	线是	结束	背景	舒	舒服	蓝	被人	议	证码	说一下
7	账的	转账的	轮	还不	这事我	重	量	错怪	问您	问我	阿	题,你	额	风筝	马	验证码
8	#分,	,最	,真的	,都是	^三	^电表	^行了	^请问	一段	专	之	习	了$	了行了	人	他的	你,$	你人	你去	你打	你找
8	你问	保	偿	养	决了,	切	判	力	包	只是	可,	名字	吗$	呗	地址	型	太感	奶	奶,	奶奶,	好了	字我	完,	家的我
8	小时	就把	应	开	得不	您别	意见	感谢	成功	我不能	我不要	我会	我没	我能	掉了	收	收到	方	时限	是#,	是一
8	最近	末	欠	没什	没什么	注	申	申请	电$	的吗	系	系统	练	练习	肯	行了行	表	表是	角色	认	认可	认可,	评	语言
8	说不	说啥	谅	谅解	谢谢您	账单	这样	道歉	都是我	里有没	问题,	闸	队	难	需要
9	,不	,也	,你查	,因	,我同	,我来	,都	^呵	e	一下	不会	不清	不清楚	不生	不生气	两个	也没	了,是	了行	事我
9	二,	信你	傅	公	办,$	功	呵	呵,	呼	啥,	因为	家里有	已经	师傅	弟	您,	我帮	我来	我这边	承	抱	拉	挂机	挂机,
9	放	昨	最好	有没	有没有	来$	歉,$	段	没办法	没意	没问	的回答	紧	统	者	联系	行,就	见	角	言	让你	记,	语
9	谢您	费	跟您	转账	道歉,	需	静
10	,你们	,对吗	,我做	,给你	,要	^一	^下一	^呵呵	^已	^我理	^赔偿	不用赔	了,$	位	你报	你查	你说	做什	做什么
10	再打	分,$	前	办,	助	受	可,$	呵呵	呵呵,	女	奶奶	客	开心	怒	怪你	愿	或	打#	拟	放心	时限,	是#	是我们	止
10	求	江	没办	没问题	油	王	班	用赔	的回	究	网	联	肯定	行了,	证	话$	追究	选	那就	里有	错,
11	^哎呀	^是我	i	了,不	了算	们了	任	你家	停,	先生	况	名	哎呀	地	城	处	对,我	对吗	对吗?	您的	情况	意见,
11	我理	我理解	手,	挂	挺	昨天	模	气了	生	生气	用电	经	诉,$	赖	边	这边	这里	追
12	^按	^没问	^电费	^赔	b	一次	不再	么可	什么可	体	可以	回答	山	平	当	心,$	怪	我给	是	是我自	有人	没有
12	现场	确	种	赔偿	身	问题
13	东,	供电	做	其	别人	务	只	吗	我选	是东	气了,	给	聊	行,$	计	配	配合	需要我
14	,真	会	供	信	内	加	可能	址	太	好的,	完	工	我很	按	撤	行了	要我	要求	话了,	说$	赔	还有	长
15	于	场	帮你	我讲	现	的$	被	话了	错
16	你们,	分,	感	户号	歉,	满意	满意,	真好	真好,	确实	解	请问
17	,对	^老	不要	为	了,你	好的	应该	我做	有什	有什么	给您	诉
18	,我没	^好的	心	歉	满	诉,
19	们,	对	小	报	色
20	^你说	们,$	作	我们
21	^这	是我
22	#,$	^,	已	我没有	最	用
24	服务	真	线
25	^电	以	帮	户
28	合
29	很	气
30	意
32		服
33	^您
35	^我的	给你
44	,您
146	您
"""
    ),
    "en": read(
        r"""
-89	?
-64	!
-62	! $
-51	my
-49	not
-40	^ i'm
-38	$	^	isn't
-37	me
-36	^ i've	please $
-34	^ i	i want
-33	do	i've
-32	nobody
-31	haven'	i'll	mine	on $	somebo
-30	know
-29	just
-28	about	bill $	want	what
-27	^ it	power
-26	? i	^ i'd	dark	wait	write
-25	but	everyb	five thousa	if
-24	it's	no	this $	why
-23	an answer	isn't the	thousa	who	yet $
-22	^ #	cold	i didn't	i'm waitin	if you	to compla	yet
-21	^ i'll	all right	going	last one	that's	though	yes
-20	dare	for a	in $	it	own	the truth	truth	your superv
-19	? $	^ let's	^ ten	bill	can you	for $	i haven'	i will	i won't	is going	it isn't	it's the	keller $	look
-19	me $	needs	right here	ring your	stop
-18	^ don't	^ that	go on	i have	i live	i'm	in my	lost	much $	never	that	the figure	there' a	wait for	your own
-18	yourse $
-17	and it's	are you	as long	burnt	can wait	figure	food	get	had	i could	is still	keller	lady	letter $
-17	light	long	long as	my bill	my flat	no $	one	so $	the power	there were	there'	us $	you haven'
-16	? what	^ nobody	and they	be a	cold $	doing it	exactl	here	here $	know what	test $
-15	^ you'll	a baby	a custom	a lamp	anythi	by card	dare you	don't care	explai the	flat	how dare	i'd	i'm a
-15	is this	letter	mine $	mum	or not	paid	paid $	pay	put me	same	that is	the fridge	the only	them	told me
-15	well yes	you people	you to
-14	^ stop	^ you're	a cold	a letter	answer $	at least	baby	baby $	do i	first	fridge is	hale	has gone	is your
-14	lamp	lit	matter $	milk	much	my landlo	someth	still	thank you	the dark	the same	to ask	to you	very much
-14	waitin	want a	what you	where	won't	you explai	you must	you very	your bill
-13	# #	^ and	a thing	and so	and the	count	dead	doing	don't unders	find out	fridge	heatin	her	here and
-13	how do	i pay	it and	it goes	it was	keep a	kind	landlo	least	let's	my meter	rather	router	see	six	superv $
-13	thanks to	that ?	three times	with my	you send	you your	you're not	you've
-12	^ can	^ so	^ that's	at all	cannot	care	differ	enough	fix it	holida	hundre and	i post	i'll say	is in
-12	kitche	let's see	one in	put	quite	ran	reason	right that's	sheet	still no	tell them	thank	the bill
-12	the night	the regula	to keep	try the	up and	we'll see	write it	you'd better	your number
-11	^ all	^ minus	^ the	^ then	^ there'	^ they	^ you	automa	beg	but the	don't you	empty	fast	front of
-11	gettin	have the	i beg	in front	is that	july	last	me so	minus six	name please	nothin	nothin $	please
-11	power $	promis $	pulled	ring	supply	the day	to it	to me	were	yongan	yongan road	you can't
-10	^ both	^ go	^ how	^ we're	^ what's	about my	and wait	can't	far	for two	forget	garden	good	got a	hear from
-10	i'd like	i've a	it a	it i	minus	must	none	normal	not an	of it	on	owens $	paper	people $	point two
-10	post	post it	say that	see $	seriou	shoot	six point	the word	then we'll	they say	think so	too	too fast
-10	use	was the	weeks	what ?	when the	will
-9	# $	^ leave	^ no	again	and my	away	back to	behind the	care about	change the	corrid	crew $	fine	first $
-9	fix	furiou	get me	good then	had it	help me	i did	i get	i know	i'd rather	i'll ring	in and	it has	keep your
-9	life	looked	lost me	makes me	making	me ?	mornin $	my proble	not ?	old i	owens	paid for	people	police
-9	privat	right i'll	sittin	slept	superv	tested	that $	the corrid	the police	the troubl	they	think	this is
-9	throug to	to that	tonigh	went	what's your	who pays	with this	write that	you any	you hear	you will	you've lost
-9	yourse
-8	^ not	^ right	^ sorry	^ take	about that	about the	and who	answer	anybod would	aren't	at the	baby's
-8	block four	choice	code $	comes	comple	custom	do it	else $	enough for	explai	for that	forget it	four #
-8	fridge and	garden block	giving	grace	hadn't	hold	hundre	i cannot	i don't	i hadn't	i only	i think	i've asked
-8	is $	it ran	it's a	keepin	know $	late	like	like that	like this	lotus	lotus garden	meanwh	meter $	no light
-8	of that	off $	on then	only	pay $	perfec	power ?	proble $	proper	proper $	put a	read me	regula $	rules $
-8	sort it	stairs	that's all	that's the	the first	the tiers	to do	tonigh $	too $	two in	two weeks	voice
-8	water heater	when do	with a	yes and	you help	you're a	your voice
-7	? i've	? you	^ are	^ but	^ six	^ whiche	^ you'd	a stadiu	about your	am i	and eighty	and there'	asking
-7	at once	but my	by the	can we	case $	charge	check	come on	crying	do ?	earth	fair	find	flat was	front
-7	funny	had a	have a	hear	i'll wait	i'm not	instea	into it	is wrong	it !	it down	know ?	lane	lights	live
-7	loss $	me finish	me just	me like	me on	me your	my daught	night the	nobody hurt	not your	nothin to	of july
-7	of me	on earth	on my	or i	pays	reason to	regula	rememb	return	say	she	stadiu	talk to	ten	ten minute
-7	that to	the lamps	the router	the televi	the time	then	think it's	three oh	tiers	try	two zero	units
-7	want the	was empty	whethe	whiche	whole	write your	yeah $	you !	you call	you do	you if	you'll
-6	^ many	^ more	^ stay	^ this	^ which	abroad	alone	alone with	and do	and i'm	and no	area	ask your	away for
-6	baby here	by then	close	custom $	dark $	daught	did you	do someth	don't	doyle	eighty	every month	fifth
-6	fifth outage	fine i'll	flat #	gone	got	have told	heater	i do	i got	i rang	i wouldn	i'm still	it can't
-6	it it	it says	it so	it's up	just don't	just tell	like it	means	meter counts	month	my questi	no need
-6	now ?	once	out ?	phone $	rings	road $	six seven	somebo else	stoppe	stuck	supply is	take ?	talkin to
-6	that for	the one	thing	thirty	thirty units	three four	to have	tomorr	two hours	unders ?	unders it	want five
-6	weeks $	word	yes we	you first	you know	you say	you that	you won't	you'll have
-5	bang	behind	change	civil	coming	for	gets	hurt	makes	matter	next	rang	scamme	she's	situat	sorted	suspic
-5	talk	tellin	took	waited	way	well	when	worked
-4	anyway	as	black	case	detail	flats	four	hangin	happen	helps	middle	noted	past	proble	quick	readin	side
-4	such	test
-3	apprec	august	bear	bedroo	bit	block	counts	ever	goes	he's	heard	house	kilowa	lin	lot	mean	mind	part
-3	point	record	sense	sixty	smell	somewh	spell	straig	tell	thinki	throw	treat	wasn't	we're	which	who's
-3	writin
-2	came	cares	clear	clock	dearer	expect	fourth	hi	idea	lamps	monday	off	per	pick	promis	road	runnin	safe
-2	sat	share	simply	speak	there	times
-1	actual	claim	depend	doesn'	either	englis	hand	hide	home	out	pardon	runs	sevent	simple	spring	surge
-1	throug	true	what's	whose	wrong	yeah
0	being	cent	cheati	crew	decide	depart	disgra	does	flat's	games	go	hiding	i	in	leave	oh	old	pitch	plain
0	power'	ruined	script	sing	sister	sit	start	stay	televi	threat	thrown	told	very	wall	week	you'd
1	ago	and	anybod	ask	back	cable	come	could	did	end	listen	meant	outage	pass	phone	room	sent	sort	than
1	water	we'll	years
2	ahead	air	all	alread	anothe	be	done	down	everyo	hours	how	into	manage	messag	nice	night	okay	open	policy
2	round	rules	saying	this	two	until	words	wrote	zero
3	before	card	condit	friday	invoic	keep	maybe	moment	order	says	screen	solved	street
4	a	am	follow	hello	hurry	job	looks	new	pin	rule	story	suppos	thanks	today	us	wouldn
5	apolog	applia	asked	at	becaus	been	bright	every	finish	five	forgiv	give	log	notes	over	owe	person	result
5	transf	twenty	unders
6	^ once	^ somebo	^ thank	^ very	a little	all of	anger	arrear	bit of	by my	call you	check the	child	dead $
6	disagr	don't get	don't want	ends in	explan	far ?	fee	file	guaran	has a	have it	hidden	hours $	i say
6	i take	i'll put	is to	it'll	la	la la	like me	ma'am	man	many	me that	meters	my anger	my explan	my job
6	no worrie	or a	other	play	poor	questi	right	run	see it	send	send me	seven	sorry $	speak up	talkin	that compla
6	the compla	the contra	the repair	the wires	there $	to	today ?	top	two thousa	unders how	what else	what it
6	with your	work	worry	you didn't	you feel	you have	your power	your street
7	^ have	^ since	^ would	a time	accept	and then	ask the	back $	balanc	bank	big	bother	burnin	called	calls
7	can't say	chance	confir	contra	cooper	cooper $	correc $	could you	dear	do about	e	for your	from here
7	from me	full	gone $	goodby $	got that	gratef	great	has	hello this	high	hour	i explai	i help	i'll keep
7	i've writte	imposs	is no	isn't it	it is	keep the	keep you	lot $	madam ?	mornin !	ms	my person	my superv
7	name	need	of a	of course	off the	offer	offer me	office	old $	one nine	patien	pay for	perhap	probab	put it
7	right away	right for	said	shall	since	sincer	six $	someth i	surnam	that was	that word	the app	the flat
7	the money	the outage	the proble	the proper	the second	third	those	time $	unit	was rude	what the	while
7	wires	you for	you need	you not	you on	you paid	you still	you'd like
8	^ he	^ here's	^ may	accoun number	an	and a	anyone	anywhe	at home	blame	breake and	buildi	caller $	compar
8	course	day	day $	delete	did i	did the	everyt	family	hang	have i	he	help	here is	hotlin	i just	i'd guess
8	its	lying	marks	mistak $	money $	move	now	reques is	sendin	settle	some	speaki	take	takes	taking	the code
8	the paymen	the right	to pay	verify	visit	wait until	wish	workin	works	you go	you used	you're	your accoun
9	^ could	^ did	^ does	^ done	^ one	a good	addres	and tell	any	arrang	boss $	callin	clearl	collea	days
9	dispat	even	fine $	fright	from	how can	how many	i was	if the	improv	it happen	langua	longer	made	minute
9	mistak	money	more $	my fault	not going	not me	not my	notice	opinio	please ?	practi	proble ?	read	repair
9	sir $	sorry i	switch	techni	that it	the breake	to explai	under	warm	within	withou	would you	yes i	you expect
9	you how
10	^ oh	^ sure	^ what	^ yes	^ your	anythi else	blame $	by	calm	can	cut off	don't have	find the	good mornin
10	have your	in #	is on	little	made it	my compla	on your	passed	please don't	possib	sir ?	sure	the order
10	wronge	you should	yours
11	^ thanks	aftern	any more	app	are	breake	broke	code	didn't	else	ends	form	goodby then	have	i am	i unders
11	in a	interr	left	more	number ?	price	right ?	switch off	that right	trust	used	whatev you	with it	with you
11	wonder
12	^ happy	^ please	agree	compen	fault	feels	here's	i'd love	it to	neighb	option	out $	paymen	really	text
12	weeken	win	yuan
13	^ we	after	always	blue	compan	correc	evenin	happy	hard	i agree	line	meter	on the	pleasa	right $	state grid
13	thanks for	three	will be	writte	you're right
14	^ five	eight	electr	excell	feel	help you	like to	mr	report	ring you	short	so	someon	system	tell you
14	they'l	to the	unplug	worrie
15	cut	do you	down $	it here	me to	mornin	satisf $	second	should	sorry	up	you ?
16	^ do	^ is	^ my	as a	grid	i withdr	is	let me	number	of the	servic	you like	your
17	animal	better	fine i	for you	nine $	or	um	whatev
18	#	^ um	agent	birthd	city	for it	happy birthd	i'm so	i'm sorry	make	nine	of	reques	withdr
19	about it	b	goodby	time	what time	with
20	furthe	love	may i	now $	the	the meter
21	consen	let	state	then $	upset	we	what would
22	caller	madam	was	would
24	a lovely	call	develo
26	i can	lovely
27	satisf	you
28	accoun	feelin	our
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
-83	您
-38	$	^
-37	电
-29	
-27	不
-25	^您
-23	们	再
-22	了
-21	是
-19	也	号	能
-18	个	你	我们
-17	么	可	天	来	请您
-16	着
-15	下	给您	行	这个
-14	家	没
-13	修	吗	挂	用	等
-12	^我	价	单	您的	费
-11	^好	先	到	去	可以	的,	诉
-10	#	^喂	^喂,	会	再见	喂	喂,	线
-9	,我	^请您	了$	了,$	什	什么	他	分钟	办	子	定,	小	样	评价	钟	门
-8	^这个	以后	保	停	再见,	出	提	有	讲,	讲,$	证	说,	边	还	都
-7	^你	^对	三	两	之	事	供	名	后	和	回	工	开	快	您,	我,	找	报	收	机	来,	清	留	白	自	谁	跟
-6	,说	^不	^您好	^那	不能	了,	交	便	公	发	号,$	吗?	因	块	定,$	户号	法	生	电,	的$	短	短信	码	网	见	见,$
-6	解	让	说	说,$	请问	谢	路	钱	验
-5	,再	,我们	,请您	^一	^你好	^再	^嗯	^对,	^没	^电	^这	一个	主	五	以	位	信	傅	内	区	压	可能	号,	后请	吧$
-5	告诉	嗯	地址	场	址	女	好的	就	就是	工作	己	师傅	心	感	我把	我这	所	投	投诉	抢	抢修	接	数	日	是我	晚
-5	次服	次服务	正	点	现在	登	的是	第	管	给你	自己	规定	计量	请讲	请讲,	谢您	赔	还有	这样	这次	退	部门
-5	银	银行
-4	#分钟	#块	,你	,再见	,对	,所	,所以	,请讲	^再见	^好,	^好的	^我们	^按	^说	一步	下来	与	个分	个工	个工作
-4	也可	作日	先生	况	到,	务打	务打个	十	反	受	叫	吗$	吗?$	哪	啊	喂,#	因为	国	地	城	士	多	头	女士	好,$
-4	字	安	小时	就这	工作日	工号	常	很	急	您,$	您说	情况	想	意度	懂	我看	我给	我给您	我说	户	户名	所以	手机
-4	打个	打个分	报给	抱	挂断	挂机	早	明天	明白	是#	有人	服务打	期	查,	样,	欠	步	满意度	热	物	物业	班	用电
-4	由计	由计量	电话	的电	目	看	知道	示	箱	老人	肯定	见,	讲	谢,	谢谢,	账	车	这么	这是	这次服	这边	遍	闸
-4	马
-3	#,#	#小	#小时	,是	,没	,请问	,顾	^#	^嗯,	^大	^我把	^户	^户号	^是	^有	^请问	一下户	一遍	七	下户	下来,
-3	不到	不好	个月	为您	也不	也可以	事,	五个	五个工	些	亲	今	今天	以,	们对	件	价,	你好	你好,	你这	供电
-3	信里	修,	值	做	停电	先别	公司	关	再打	写的	冰	决	出来	别	别的	到,$	力	办法	功	动	午	单子	原	参	参与
-3	又	变	口	句话	可以,	台	号#	司	听,	咱	嗯,	士,	备	外	大概	女士,	好,请	好了	好的,	姓	安全	完,	定,我	家里
-3	少	就行	带	帮您	平	年	度评	张	得不	念	怎	怎么	您不	您在	您家	您登	您登记	您这	意度评	感谢	慢	我,$	我不
-3	我们对	我听	我把这	我这边	房	报修	报给我	抱歉	抱歉,	换	提供	插	放	时间	是我们	有没	有没有	权	来电	查,$
-3	校	检查	楚	楼	概	欠费	款	气	清楚	爱	现场	理解	由	电话,	电费	登记	的事	的服	的服务	着,	着呢	短信里	离
-3	种	线路	给我,	给我们	联	联系	行,	行了	行了,	证码	评价,	说不	请您在	调	谢,$	谢谢	谢谢您	贵	费,	走	还是
-3	这一步	这样,	那个	重	错	需要	顾老	马上	验证	验证码
-2	#$	#个	#别	#号	,也	,刚	,可	,国	,地	,地址	,就	,工	,工号	,我说	,户	,按	,电	,要	,让	,记	,还	,这个	,这是
-2	,那	^亲	^信	^如	^如果	^应	^感	^我给	^抢	^抱	^早	^检	^爱	^行	^规	^谢	^过	一下	一共	一定	一次	一眼	一遍,
-2	上$	上好	上门	下$	下午	下户号	不了	不会	不合	不多	不对	不懂	不满	不用	不行	业厅	个我	主管	之前	之后
-2	也没	了一	了行	亲,	人家	他们	以,$	以前	们的	价$	价是	份证	优先	会儿	会把	会有	住	供一	供户	保证	修好
-2	偿	儿	元	先留	八	共享	关系	其他	冰箱	决定	分之	别人	到了	到期	办,	功,	十分	单元	卡	压器	原因	去,	反正
-2	受理	变压	变压器	只	号#,	号码	合适	合闸	名,	后再	吗,	听清	告诉我	味	哦	啊,	啦	喂,说	回,	国家	国网	址报
-2	均	坏	块三	城区	备注	复,	多少	天,	天到	字,	定合	定的	家电	对吗	就这样	居	工单	工号#	布	平均	度,	录,
-2	待	快点	念给	总	您$	您不要	您先	您别	您可	您对	您打	您把	您报	您服	您看	意思	感谢您	愿	慢慢	懂,	成功
-2	我,我	我一	我也	我们的	我会	我再	我在	我就	我得	我看一	我记	或	或者	户主	打#,	打来	打给	扣款	找谁	找谁,
-2	找谁找	承	承诺	把您	报一	报警	挂了	按一	掉	提示	收,	放心	日,	早上	时内	是不	是因	是您	是明	是的	是自
-2	是这	有什	有其	来$	校验	核查	梯	检定	步,	水	没办	没成	没法	法,	派	流	清,	火	烦您	热线	焦	焦味	然	爱找
-2	爱找谁	生,	用不	电价	电力	电压	电网	电表	留着	病	百	百分	的工	的报	的时	的问	的问题	省	看一	看不	看不到
-2	看看	真	着吧	着呢,	确认	租	稍	第一	第二	等着	管,	线,	给您登	网,	网上	营	营业	行$	表,	表箱	被	装	要报
-2	觉	觉得	解,	警	让您	记一	记了	评价$	诉您	诉我	话$	话,$	话我	说$	说一	说吧	说吧,	说得	说话	请先	请对
-2	诺	谁,	谁找	谁找谁	账单	费用	赔偿	跟您	身份证	车位	过以	过去	这些	这句话	这就	这种	适,	遍,	那边	里有
-2	钟,	钟到	钱,	问一	问您	问问	闸,	阶梯	非	非常	骂	验,	麻烦您	黑
-1	!$	#为	#也	#伏	#分	#天	#度	#栋	#秒	,七	,上	,下	,两	,五	,交	,人	,什	,今	,他	,以	,但	,公	,六	,到	,单
-1	,又	,反	,另	,叫	,同	,后	,听	,咱	,因	,多	,大	,天	,好	,姓	,小	,屏	,师	,很	,快	,怪	,感	,慢	,打	,投	,换
-1	,正	,物	,现	,用	,看	,真	,确	,祝	,空	,第	,等	,线	,老	,肯	,能	,自	,至	,行	,规	,谁	,赔	,跟	,路	,身	,车
-1	,转	,验	?$	?再	?我	?请	^下	^中	^为	^什	^今	^他	^估	^停	^冰	^刚	^力	^反	^可	^台	^听	^呃	^咱	^哦	^因
-1	^地	^城	^女	^宝	^家	^小	^就	^居	^师	^建	^快	^把	^投	^放	^新	^晚	^校	^满	^物	^现	^用	^登	^短	^祝	^租
-1	^稍	^第	^等	^线	^肯	^能	^营	^表	^赔	^跟	^还	^退	^通	^都	^阿	^难	^需	^非	^马	^验	^高	ap	pp	一会	一倍
-1	一分	一到	一台	一块	一天	一收	一样	一档	一片	一直	一起	七,	七天	三个	三天	三点	三趟	上一	上个	上写
-1	上午	上去	上国	上打	上报	上挂	上是	上有	上来	上的	上都	下一	下了	下您	下我	下班	不上	不便	不准	不可
-1	不够	不归	不影	不收	不来	不止	不清	不然	不知	不算	不走	不过	业,	业务	业同	业没	东西	两个	两天	两条
-1	两点	个,	个不	个人	个号	个小	个时	个是	个电	个评	个说	中午	中心	为了	为什	为准	主叫	么,	么么	么事	么叫
-1	么名	么哒	么大	么用	么要	之内	也别	也得	也是	也能	也行	也说	书面	了#	了三	了保	了吗	了啊	了就	了您
-1	了我	了才	了没	了第	了算	了给	事$	事会	事儿	事我	二单	二档	五天	交,	交了	交费	产权	产证	享关	人$	人冒
-1	人员	人在	人来	人的	人等	人联	人都	他的	他说	他问	以再	以办	以帮	以打	以申	们,	们公	们家	们没	们这
-1	件事	价就	任,	份,	会请	估计	位合	位同	何人	你$	你,	你们	你儿	你先	你别	你家	你打	你找	你的	你等	你自
-1	你记	你说	使用	便,	保护	保持	信,	信息	修班	修的	倍,	值班	停,	停了	停的	傅,	儿,	儿子	允许	元#	元,	兄弟
-1	充电	先不	先把	先拉	先提	先核	全,	八点	公告	公布	六位	六户	关掉	兴为	具体	内有	内给	再催	再来	再申
-1	再给	再说	冒名	写上	写在	写着	写给	写进	农村	况我	冷静	冻结	凌晨	几个	几天	几点	出结	分$	分档	分钱
-1	别一	别再	别喊	别急	别挂	别碰	别问	到场	到就	到底	到您	到晚	到焦	到现	到的	到账	前后	力公	力调	办$
-1	办不	办好	办的	务热	动,	勘查	区#	区平	十点	午好	半夜	半小	单,	单上	单价	压,	去$	去了	去就	去营	又不
-1	反映	发了	发到	发短	发票	受,	句,	另外	只能	叫什	叫你	叫我	可抗	台区	台变	号和	号坐	号我	号户	号报	号是
-1	司,	司的	合,	合同	同,	同意	同时	名下	名和	名字	名报	后,	后会	后才	向您	吧大	吧我	听$	听不	听得	听您
-1	听我	听明	听着	吸机	呗,	呢$	呢?	呼吸	和户	咨询	咱们	哦$	哪儿	啊$	喊,	嘛$	器,	四点	回来	回电	回话	因,
-1	在,	在一	在听	在家	在就	在工	在我	在的	在线	在网	在路	场,	址,	址说	均#	坏的	块,	块儿	块钱	基本	声音
-1	复$	复一	复检	复电	多,	多了	多出	多收	够不	大半	大姐	大家	大点	大爷	天$	天下	天黑	奶奶	好$	好像	好好
-1	好意	好我	好评	如实	姓?	姨,	子,	子我	子来	子的	子里	学生	孩子	安排	完了	定$	定就	定您	定是	定能	定赔
-1	实际	客服	家,	家的	容量	密码	对一	对上	对吧	对方	小区	小学	少?	就不	就停	就别	就打	就挂	就登	就给	就能
-1	就要	尾号	居民	屋里	屏幕	左右	差不	己的	布的	带来	席,	常,	常抱	常理	幕共	干净	年人	年纪	应您	度$	开,
-1	开关	张单	归我	录一	影响	往上	待,	待机	很正	很高	得了	得等	心情	心我	心等	心里	必须	快,	念一	思,	急$
-1	急,	怪谁	总闸	恢复	息,	您?	您一	您也	您保	您再	您刚	您办	您去	您听	您回	您定	您就	您带	您心	您慢	您担
-1	您按	您提	您放	您是	您有	您核	您父	您现	您生	您用	您申	您等	您给	您耐	您联	您自	您要	您觉	您记	您讲
-1	您评	您请	您贵	您转	您还	您那	情我	情绪	想,	愉快	意点	意用	意的	感受	愿意	慢点	慢说	成的	我$	我保	我先
-1	我写	我只	我可	我完	我帮	我念	我慢	我懂	我挂	我接	我是	我来	我查	我核	我照	我现	我理	我登	我管	我能
-1	我要	我让	我跟	我都	我重	我问	我非	户,	户的	房产	房子	才的	才知	才能	才说	打#	打,	打了	打吧	打开	打电
-1	打银	找到	抄表	把情	把电	抗力	折腾	护您	报,	担心	拉总	拒绝	持电	挂,	按流	按照	按规	损失	换个	掉,	接,
-1	接上	接下	接听	接的	接着	提交	提前	提醒	插头	插座	搞定	收一	收到	收的	改不	数字	断了	断开	断线	方便
-1	施工	日内	日出	日期	日答	早点	时候	时打	明,	昨天	是,	是?	是上	是五	是他	是供	是吧	是哪	是国	是多	是对
-1	是平	是按	是早	是电	是白	是系	是谁	显示	晚上	晚安	普通	替您	最后	月#	月的	有$	有,	有一	有两	有事	有关
-1	有别	有权	有点	有焦	有电	有疑	有病	有的	本人	机,	机上	机号	机打	机断	机的	权限	李女	材料	条$	来不	来了
-1	来办	来的	来说	来都	来问	果,	果不	果您	果是	查$	查一	查了	栋#	校表	样$	样吧	样的	格的	档,	梯,	梯电
-1	检,	检修	楚,	概可	次,	款,	款没	正在	正常	正面	每天	毛病	气,	气袋	氧气	水器	没了	没事	没人	没关	没别
-1	没到	没听	没毛	没用	没见	没错	活愉	流程	清了	火,	点$	点到	点前	点我	点说	烦,	热,	热水	照片	父亲	特急
-1	班主	班前	班长	理$	理的	生您	生活	生都	用#	用多	用户	用的	由器	电$	电器	电安	电所	电服	电桩	电池	电源
-1	电的	电量	畅通	疑问	病人	白,	白了	的?	的一	的不	的再	的分	的号	的吗	的吧	的客	的心	的您	的情	的意	的我
-1	的户	的手	的数	的权	的用	的表	的要	的规	的责	的车	的还	的这	的都	的配	的门	盯着	看$	看,	看到	看现	看着
-1	看表	看过	着$	着急	码#	码,	码念	码是	码给	确实	祝您	离开	租的	稍后	稍等	空调	窗口	窝火	第三	等,	等一
-1	等了	等待	等我	答应	简单	算$	算,	算一	算了	箱在	系$	系,	系您	紧的	约金	纪大	线$	经在	经理	经登	结束
-1	给他	给值	统里	继续	续$	编号	缴费	网#	老化	老年	而已	背面	能不	能修	能办	能应	能拒	能是	至于	般是	行不
-1	行卡	表是	表的	被骗	装的	装表	要不	要先	要原	要我	要核	要用	要看	要紧	见$	见过	规矩	解决	解您	解释
-1	警,	计划	让他	让你	让家	议您	记$	记上	记下	记好	记的	记着	记错	讲$	讲完	证,	证号	证明	诉,	诉了	诉任
-1	诉你	话是	话有	话注	话畅	该不	该可	说了	说事	说完	说普	说清	请#	请复	请报	请的	请说	诺,	谁呢	谁来	谁都
-1	调一	调度	谅解	责任	账,	账户	贵五	贵姓	费成	赔,	走,	赶紧	起,	跑了	跟他	跟你	跟我	路,	路上	路由	路老
-1	车发	转供	转到	转给	转账	边也	过了	过户	过来	过载	还不	还在	还没	还能	这一	这事	这件	这几	这户	进去
-1	进行	远点	违约	退补	通,	通知	造成	遍$	道$	道,	道了	道这	邀请	那么	那份	那位	那台	那就	那户	那是	那条
-1	那根	那部	邻居	部分	部手	都不	都会	都别	都是	都算	配合	里$	里一	里人	里头	里是	里没	里的	重合	重复
-1	重新	量,	金,	钟$	钟内	钟后	钟就	错,	错了	错吧	门,	门牌	问,	问我	问户	问还	闻到	阿姨	限答	随时	难道
-1	静一	靠近	面,	面的	面还	音,	题$	题吗	馈线	骂,	骂人	骂我	骗,	骗子	高了	高兴
0	#不	#元	#单	#反	#多	#对	#工	#年	#幺	#开	#很	#您	#是	#条	#没	#点	#瓦	#的	#请	#这	,东	,为	,买	,从	,会
0	,余	,供	,保	,修	,做	,停	,像	,免	,其	,具	,冰	,冻	,几	,出	,办	,十	,半	,卡	,原	,发	,变	,只	,号	,告	,呼
0	,和	,哎	,哪	,嗯	,回	,在	,坏	,城	,如	,孩	,它	,家	,尾	,屋	,带	,当	,得	,怕	,想	,或	,房	,找	,抢	,报	,拿
0	,接	,改	,早	,时	,明	,最	,本	,机	,材	,来	,查	,核	,梁	,楼	,欠	,每	,比	,注	,点	,然	,由	,登	,白	,短	,离
0	,租	,结	,联	,营	,表	,谢	,责	,账	,通	,邻	,都	,钱	,银	,问	,需	,非	?一	?您	?感	?户	?没	?谢	^三	^两	^主
0	^举	^之	^也	^乡	^五	^交	^人	^低	^供	^依	^保	^充	^光	^全	^公	^关	^其	^具	^农	^几	^到	^办	^单	^原	^发
0	^受	^变	^合	^名	^后	^吴	^周	^哎	^哪	^啊	^国	^外	^多	^天	^孩	^客	^工	^差	^已	^年	^庄	^当	^录	^很	^得
0	^想	^房	^手	^找	^报	^换	^接	^插	^方	^明	^昨	^机	^材	^查	^核	^楼	^欠	^残	^氧	^水	^点	^理	^由	^申	^真
0	^知	^神	^空	^绝	^缴	^网	^美	^自	^补	^让	^谁	^赶	^身	^车	^转	^辛	^邻	^钱	^银	^闻	^除	^随	^隔	^预	^领
0	^骂	p上	一件	一份	一位	一停	一单	一口	一号	一声	一家	一并	一度	一开	一张	一是	一晚	一条	一查	一池	一相
0	一种	一笔	一级	一趟	一路	一部	一阵	七点	三$	三单	三号	三张	三样	三根	三档	三楼	三次	三相	三遍	上交	上传
0	上停	上反	上吗	上就	上您	上拍	上接	上月	上期	上次	上没	上班	上电	上等	上给	上网	上那	上面	下个	下便
0	下别	下去	下吗	下周	下啊	下好	下子	下室	下方	下是	下有	下用	下电	下的	下记	下身	下载	下那	下面	不$	不一
0	不交	不亮	不住	不信	不允	不出	不办	不动	不去	不受	不同	不在	不太	不小	不就	不急	不想	不成	不我	不打
0	不挂	不放	不敢	不方	不早	不明	不服	不欠	不盖	不看	不着	不符	不管	不给	不自	不要	不见	不认	不让	不说
0	不赔	不足	不跳	不配	不闪	与您	与物	专变	专员	专家	专席	专线	专门	业不	业是	业电	业的	业说	业这	业那
0	两件	两分	两家	两小	两年	两张	两次	两种	个$	个?	个个	个书	个事	个会	个办	个单	个变	个啥	个地	个字	个年
0	个得	个您	个情	个意	个户	个手	个投	个数	个方	个的	个真	个表	个要	个账	个费	个选	个道	个那	个钱	个链
0	个问	个需	串数	主不	主姓	主授	主是	主的	主要	举报	久$	久,	久了	久等	么$	么?	么不	么业	么个	么久	么停
0	么写	么别	么办	么又	么可	么回	么多	么好	么帮	么您	么情	么我	么时	么样	么电	么知	么称	么算	么能	么说
0	么跟	么还	么这	么都	么需	义务	之间	九$	九号	九月	九点	也一	也会	也写	也听	也就	也很	也有	也来	也给	也要
0	也许	也请	乡下	买的	乱接	了?	了不	了两	了也	了五	了人	了什	了他	了以	了会	了你	了再	了几	了别	了呗	了哈
0	了嘛	了四	了多	了大	了好	了对	了户	了抢	了是	了电	了的	了线	了要	了解	了记	了还	了这	了那	了都	了钱
0	了问	事?	事不	事了	事你	事吗	事吧	事啊	事就	事您	事情	事接	事是	事没	事的	事要	事说	事跟	二个	二是	二次
0	互感	五号	五回	五次	五点	些$	些,	些我	交#	交$	交上	交完	交清	交电	交的	交钱	享屏	亮$	亮不	亮着	亲亲
0	亲去	亲的	亲自	人?	人一	人上	人也	人住	人修	人偷	人到	人动	人去	人叫	人吗	人姓	人守	人就	人带	人我	人打
0	人找	人接	人是	人民	人现	人用	人看	人被	人触	人账	今晚	从头	从来	他$	他,	他一	他了	他可	他家	他管	他让
0	他需	付,	付宝	付款	付费	代扣	以$	以一	以下	以不	以为	以停	以先	以内	以到	以向	以吗	以告	以在	以往	以您
0	以我	以找	以把	以投	以拨	以来	以现	以用	以电	以直	以看	以给	以老	以要	以让	以请	以走	以选	们$	们一	们不
0	们也	们从	们会	们做	们先	们全	们去	们发	们只	们可	们好	们小	们就	们录	们怎	们打	们接	们有	们来	们深
0	们电	们确	们管	们线	们给	们继	们说	们那	们都	们非	件$	件一	价一	价您	价格	企业	伏$	休息	众号	优惠	会$
0	会,	会一	会不	会为	会停	会先	会再	会反	会因	会在	会好	会尽	会弄	会录	会打	会收	会用	会直	会联	会要	会让
0	会说	会跟	会过	似乎	但可	但您	但我	但是	但请	位$	位?	位数	位是	位的	位置	低保	低压	住$	住,	住了	住在
0	住建	体会	体是	何女	余量	余额	作$	作,	作了	作人	作出	你一	你不	你也	你今	你再	你办	你去	你可	你回	你就
0	你怎	你懂	你把	你敢	你是	你电	你登	你看	你给	你要	你让	你讲	你跟	你转	你还	你问	你马	依据	侮辱	便$	便?
0	便利	便宜	便您	便接	便敬	便的	保密	保户	保重	信$	信上	信不	信儿	信公	信发	信就	信您	信我	信收	信是	信验
0	修$	修不	修了	修人	修别	修到	修单	修师	修是	修记	修调	修过	候,	候不	值几	值得	做,	做不	做个	做得	做生
0	做的	停$	停一	停五	停到	停您	停止	停着	偷电	傅会	傅到	傅来	傅的	傅说	催$	催了	催费	儿$	儿不	儿了	儿你
0	儿吧	儿就	儿给	充的	先交	先修	先冷	先到	先去	先告	先坐	先帮	先打	先找	先报	先抱	先挂	先接	先断	先派
0	先照	先登	先看	先离	先结	先给	先说	先跟	先这	先通	光伏	免得	全城	全的	八月	八米	公众	公开	六月	六点
0	关$	关了	关于	关断	关注	关部	内,	内会	内出	内到	内恢	内提	内答	内联	内送	再不	再合	再告	再把	再推	再讲
0	再跟	再这	再重	再问	再骂	冒充	冒火	冒烟	写个	写了	写得	写明	冰柜	冲灯	决不	况$	况,	准是	减免	几位	几单
0	几口	几度	几户	几栋	几样	几次	凡是	凭什	出去	出发	出您	出评	出门	分三	分不	分我	分界	划停	划检	刚问
0	删,	利$	利,	利店	别下	别修	别删	别去	别哭	别开	别慌	别打	别扔	别投	别来	别点	别用	别着	别管	别自	别让
0	别说	别跟	别骂	到#	到$	到一	到什	到你	到哪	到我	到插	到时	到楼	到网	到营	到达	到过	制度	制氧	前一	前七
0	前会	前公	前就	前我	前打	前有	前给	前通	前那	剩#	劝您	办事	办什	办吧	办完	办理	功$	功率	加上	加价	加急
0	加起	务$	务作	务做	务承	务请	动$	动作	动扣	动过	助的	包票	化了	区$	区到	区是	区的	医院	匿名	十几	午三
0	午九	午五	午前	午十	午四	半天	协商	单$	单了	单位	单先	单发	单号	单已	单您	单我	单独	单的	单给	单编	单说
0	单里	南方	卡$	卡,	卡上	卡号	卡密	卡背	卡过	卡里	危险	即可	厂里	厅$	厅,	厅的	厅都	压就	原来	原样	去世
0	去交	去吧	去哪	去啊	去年	去您	去我	去找	去把	去核	去的	去看	去问	又停	又急	又是	又黑	及时	反了	反馈
0	发$	发,	发商	发我	发电	发的	发着	发给	发过	取得	受$	受影	受我	变了	变器	口$	口人	口头	口气	口音	句我
0	另一	只是	只有	叫您	可,	可不	可您	可是	可真	可这	台电	台风	号$	号?	号三	号上	号不	号了	号交	号多	号念
0	号您	号末	号没	号的	号那	号院	合$	合上	同是	同步	名单	名是	后#	后一	后五	后停	后呢	后四	后天	后您	后我
0	后打	后果	后由	后的	后给	后还	向#	吗我	吧你	吧可	吧应	吧您	吧说	听一	听了	听出	听听	听好	听对	听懂	听见
0	吴先	呀$	呃我	呃这	告$	告,	告你	告贴	呗$	员会	呢你	呢您	周五	周六	味,	呼您	和您	和我	和房	和电	和银
0	咱别	咱就	咱有	哈$	哈我	哎呀	哎哟	哦,	哪一	哪个	哪位	哪几	哪天	哪家	哪年	哪样	哪种	哪里	哭了	商,	商量
0	啊?	啊你	啊大	啊师	啊您	啊我	啊这	啦$	喂您	嗓门	嗯$	嗯你	嗯嗯	嗯好	嗯您	嗯我	嗯这	嗯那	嘛,	器$	器?	器一
0	器坏	器带	器是	器有	器烧	器的	器过	器还	四个	四位	四次	回个	回事	回头	回您	回我	回访	因$	因我	因数	因是
0	园路	固定	国$	在七	在下	在不	在人	在冒	在单	在哪	在屋	在您	在手	在最	在没	在用	在电	在登	在第	在表	在记
0	在说	在走	在车	在转	在这	在里	地下	场$	场勘	场平	场时	场查	场核	址$	址和	址我	址是	均,	均时	坏$	坏,
0	坏了	块#	块$	块不	块二	块您	城东	城市	城里	填好	壁那	士您	声$	声,	处$	处,	备用	复不	复您	复述	夏天	外包
0	外地	外还	外面	多$	多久	多五	多保	多大	多电	多的	多谢	夜班	夜里	够$	够,	大,	大了	大功	大哥	大声	大客
0	大年	大的	大约	天?	天一	天上	天中	天之	天停	天公	天内	天再	天前	天去	天又	天天	天就	天开	天想	天我	天数
0	天是	天晚	天气	天没	天热	天用	天电	天登	天的	天经	天给	天还	天都	太多	太好	太清	失压	失败	头$	头,	头电
0	头讲	头说	头还	头那	女的	奶,	好供	好再	好几	好受	好吗	好吧	好啊	好嘞	好国	好处	好多	好您	好给	好讲	好说
0	好请	好这	如果	妈的	姓,	姓什	姓名	姓啥	姓王	姓赵	委屈	委托	姨$	姨您	媒体	子$	子上	子不	子也	子发	子您
0	子是	子没	子还	子都	字$	字一	字念	字您	字我	字报	字是	字都	季节	守着	完$	完再	定不	定会	定写	定有	定来
0	定程	定给	定要	定退	宝,	宝宝	实$	实一	实不	实在	实完	实是	实记	实身	客气	害怕	家$	家一	家不	家也	家人
0	家冰	家是	家有	家没	家用	家空	家表	家还	家这	家那	家都	宽心	密$	对$	对,	对?	对了	对处	对外	对对	对得
0	对您	对的	对答	对门	尊重	小,	小事	小孩	小心	小王	少$	少,	少我	少钱	就会	就你	就先	就到	就去	就发	就受
0	就好	就完	就对	就您	就把	就投	就报	就提	就来	就没	就知	就等	就结	就说	就跳	就转	就过	就那	尽快	尽量
0	局的	居家	居的	屋子	属于	岁数	峰谷	工,	工队	己不	己修	己决	己去	己在	己家	己想	己打	己断	己没	己用	已$
0	已为	已恢	希望	带上	带户	带电	带的	带着	带过	帮不	帮你	帮到	帮助	帮忙	常$	常感	常重	幕上	干什	干嘛	平时
0	年好	年的	年轻	年限	并告	并网	幺#	幺幺	应急	店里	废了	度上	度不	度多	度我	度数	度电	度贵	度问	座机	建国
0	建议	建设	开$	开不	开了	开发	开头	开始	开承	开的	开着	开门	异常	弄$	弄,	弄不	弄手	弄的	式,	张先	张建
0	归他	当前	当妈	当时	当然	当理	当面	录$	录了	录我	录的	录着	录错	往下	往后	待$	待会	很好	很快	很有	得上
0	得先	得出	得到	得吗	得多	得太	得对	得很	得您	得懂	得我	得按	得比	得没	得清	得看	得见	得还	得这	得问
0	微信	心$	心疼	必要	忙的	快$	快一	快不	快与	快了	快处	快的	快说	念$	念,	怀疑	怕有	思是	急了	急啊	急我
0	急电	急的	急着	怪您	总开	息$	息我	您#	您上	您下	您与	您两	您举	您久	您了	您交	您什	您今	您以	您信	您做
0	您催	您儿	您写	您决	您到	您前	您加	您厂	您又	您及	您反	您发	您另	您叫	您吧	您告	您啊	您处	您多	您姓
0	您安	您小	您尽	您尾	您已	您希	您开	您当	您往	您很	您必	您快	您念	您怀	您怎	您急	您想	您愿	您懂	您我
0	您房	您手	您找	您投	您拍	您拿	您挑	您换	您排	您接	您撤	您收	您改	您方	您早	您明	您最	您本	您来	您查
0	您正	您没	您消	您添	您清	您点	您爱	您理	您电	您留	您直	您真	您着	您确	您稍	您约	您结	您继	您老	您能
0	您解	您谅	您赔	您走	您跑	您跟	您送	您选	您遇	您道	您邻	您都	您问	您随	您难	您需	想到	想办	想咨	想帮
0	想想	想清	想要	想让	想问	意$	意儿	意可	感器	慢$	慢一	慢找	慢讲	懂$	懂?	懂了	懂啊	懂您	懂我	懂电	懂还
0	成$	成我	我#	我下	我做	我劝	我去	我又	我发	我同	我向	我告	我和	我回	我处	我复	我如	我姓	我小	我工	我干
0	我很	我微	我怎	我想	我愿	我我	我报	我拿	我按	我提	我改	我明	我替	我有	我真	我知	我立	我等	我答	我见
0	我解	我请	我转	我陪	我需	我马	或许	截图	户$	户上	户人	户头	户我	户是	户登	户经	户要	户还	房东	所$	所,
0	所的	手上	手电	才不	才您	才那	打$	打一	打不	打你	打到	打包	打回	打完	打幺	打您	打扰	打的	打过	打进	打雷
0	扔,	托书	执行	扰您	找$	找一	找他	找你	找出	找您	找我	找物	找的	承担	抄了	抄错	把两	把事	把五	把你	把单
0	把卡	把号	把地	把总	把户	把手	把投	把材	把每	把照	把短	把表	把身	把那	把钱	把闸	把验	报$	报上	报了	报人
0	报地	报户	报的	报装	报过	报这	报进	拉下	拉了	拍照	拔了	拔掉	拜拜	拨打	拿到	拿着	持,	持原	挂$	挂掉	挂电
0	指定	按公	按您	按承	按时	按特	挑$	挖掘	挖断	损坏	换一	换了	换成	换的	换表	换谁	换过	据$	授权	掉下	排$
0	排着	排队	掘机	接$	接不	接到	接您	接打	接电	接线	接过	接通	推上	推给	提出	提到	插着	搁谁	撑不	撑几	撤了
0	操作	支付	支持	收$	收您	收据	收款	收费	改$	改造	放宽	政府	故障	教您	教我	敢保	敢跟	敬请	数$	数,	数据
0	数没	文明	料我	料清	断$	断,	断电	断的	新号	方$	方,	方吗	方式	方案	方电	方的	方言	方面	旁边	日$	日之
0	旧号	早就	早报	时$	时,	时之	时了	时交	时可	时后	时把	时是	时没	明您	明细	映$	映,	映的	是$	是七	是三
0	是下	是专	是东	是两	是个	是为	是九	是买	是什	是今	是从	是先	是八	是公	是农	是凌	是几	是别	是单	是去
0	是变	是只	是可	是吗	是在	是外	是干	是应	是开	是张	是怎	是怕	是想	是愿	是户	是手	是打	是承	是抄	是把
0	是投	是抢	是换	是故	是整	是施	是无	是昨	是晚	是智	是有	是本	是来	是查	是检	是楼	是欠	是没	是物	是现
0	是用	是真	是短	是租	是第	是线	是给	是缺	是老	是表	是被	是要	是规	是计	是让	是讲	是请	是走	是跟	是跳
0	是转	是那	是都	是银	是阶	是骗	晓得	晚#	晚了	晨两	智能	暂时	最快	最近	月,	月一	月份	月多	月您	月才	月抄
0	月没	月用	月电	月起	月都	有#	有?	有三	有不	有个	有余	有办	有发	有同	有吗	有哪	有啊	有啥	有多	有好	有就
0	有录	有您	有意	有我	有户	有时	有欠	有正	有毛	有氧	有消	有漏	有物	有用	有短	有老	有要	有证	有说	有这
0	有错	服,	服中	服您	期#	期了	期多	期是	末尾	机$	机也	机了	机交	机会	机是	机构	机没	机还	权利	权在	权益
0	村#	村都	束通	条,	条件	条例	条短	条线	条街	条路	来一	来也	来再	来吧	来就	来帮	来得	来您	来我	来打	来找
0	来报	来接	来是	来核	来看	来跟	来过	来这	果$	果有	柜台	查不	查到	查员	查完	查您	查清	查询	查过	柳园	栋几
0	样?	样一	样写	样吗	样您	样我	样讲	样说	样跟	样骂	核,	核一	核算	根据	根断	根线	案里	档$	档案	桩的	桩要
0	梁先	检测	楚$	楚了	楚再	楚吗	楚我	楚楚	楚没	楼,	楼下	楼道	楼里	概#	概$	概也	概是	欠#	欠,	欠了	欠着	次$
0	次了	次停	次我	次打	次抄	次报	次是	次电	次的	次通	次都	款失	款码	歉$	歉意	歉给	歉让	正就	正式	正当	死,
0	死了	残疾	每个	每度	每月	每次	比较	民路	气$	气我	氧机	水$	水,	水了	水平	水里	求我	池子	池还	沟通	没$
0	没交	没什	没做	没准	没发	没好	没必	没打	没把	没拿	没挂	没收	没教	没数	没有	没来	没电	没记	没讲	没说
0	没这	法$	法律	法是	法里	法院	注明	派了	派人	派单	派给	消息	消气	消消	涉及	深表	添麻	清$	清以	清单	清清
0	渠道	源,	源监	漏保	漏吧	漏电	激动	火$	火我	火花	灯亮	灯还	灯闪	点#	点一	点不	点之	点九	点事	点什	点以
0	点停	点吗	点声	点小	点您	点慢	点来	点没	点电	点的	点行	点链	烦了	烧了	烧坏	烧的	然后	照交	照实	照常
0	照提	照样	照留	爱投	爷,	爷您	片和	片的	片都	特别	特殊	猜,	率因	王先	玩意	现象	现金	班$	班,	理不	理了
0	理办	理后	理结	瓦$	生$	生产	生意	生成	生气	用$	用了	用侮	用再	用制	用吗	用呼	用年	用您	用我	用手	用跟
0	用过	用这	由,	由主	由他	由您	由我	申诉	电?	电不	电了	电保	电信	电公	电原	电可	电号	电吧	电啊	电嘛	电地
0	电子	电就	电局	电工	电您	电我	电方	电时	电是	电机	电梯	电没	电流	电箱	电线	电给	电缆	电范	电要	电视
0	电计	电车	电还	电那	电都	界点	留一	留个	留好	留的	疼,	疾人	病$	病吧	登,	登了	登录	白$	白天	白您	白的
0	的三	的业	的东	的位	的你	的信	的做	的停	的先	的全	的公	的办	的单	的卡	的原	的变	的名	的呢	的声	的女
0	的好	的姓	的孩	的宝	的容	的密	的小	的就	的平	的态	的总	的感	的房	的承	的投	的抢	的插	的支	的日	的材
0	的每	的没	的流	的灯	的照	的理	的短	的租	的答	的线	的联	的能	的行	的记	的讲	的诉	的账	的退	的逆	的通
0	的部	的钱	的银	的错	的需	的验	益,	监管	盖章	目前	相关	看下	看了	看哪	看您	看我	看是	看每	看清	看灯	看电
0	看账	看还	看通	看那	真不	真是	真的	眼睛	着不	着人	着办	着吗	着您	着我	着没	着火	着烧	着用	着电	着的
0	着讲	着说	着音	睡觉	知$	知到	知您	码$	码也	码了	码发	码告	码您	码报	确定	碰到	示已	示数	社区	神经	票,
0	离那	私下	私人	种?	种事	种情	种方	种话	秒,	租客	称呼	程$	程度	程走	稍微	空开	空房	空着	突然	窃电	立刻
0	章,	笔$	笔记	符合	第#	第五	第几	等$	等于	等人	等会	等候	等到	等半	等吗	等哈	等师	等您	等等	签字	签的
0	算我	算数	算的	管$	管不	管您	管接	管来	管热	管的	管给	管这	管那	箱,	箱一	箱了	箱和	箱坏	箱的	箱里	箱门
0	类,	类别	糊味	糊涂	系人	系电	素质	紧$	紧,	紧急	红灯	约#	约时	纸质	纺织	线上	线了	线头	线断	线是	线有
0	线的	线等	线还	细$	经交	经写	经把	经派	经看	经给	经过	绑定	结,	结了	结果	结清	给,	给供	给出	给别	给对
0	给现	给的	绝对	统不	统自	缴清	缺相	网a	网客	网点	网的	罗先	置$	美女	翻一	老停	老公	老打	耗电	耳朵	耽误
0	肚子	能,	能交	能体	能保	能做	能先	能吧	能听	能告	能在	能大	能定	能带	能帮	能快	能打	能提	能撑	能替	能有
0	能查	能没	能源	能理	能直	能看	能给	能表	能装	能要	能说	能赔	能退	能顶	脉冲	脏话	脑子	脸$	自动	自找	般#
0	苦您	范围	行代	行你	行吗	行吧	行我	行打	行柜	行电	行的	行行	补,	补充	补电	补贴	表$	表上	表不	表号	表后
0	表员	表在	表快	表我	表数	表示	表结	表要	表计	表还	袋,	被人	被转	装,	装不	西$	西,	西别	要$	要,	要一	要下
0	要么	要五	要什	要他	要做	要再	要办	要告	要咨	要在	要帮	要您	要户	要投	要挂	要提	要点	要物	要留	要登
0	要的	要等	要脸	要补	要赔	要跟	要身	要转	要问	要骂	要验	见了	见吗	见我	视冰	视频	解$	解与	解的	触电	警察
0	认一	认可	让人	让别	让孩	让我	让户	让银	议,	记不	记住	记在	记复	记完	记得	记成	记投	记报	记校	讲一	讲不
0	讲了	讲您	讲我	讲明	讲清	讲过	许$	许吧	设备	证不	证据	证的	证金	诈骗	诉$	诉他	诉单	诉对	诉就	诉是	诉求
0	诉电	诉的	诉还	词,	话#	话不	话了	话会	话可	话就	话尾	话您	话报	话挂	话接	话来	话筒	话给	话要	话说	话请
0	话转	话这	话里	话马	询的	该的	详细	误会	误差	误您	说上	说下	说也	说什	说你	说别	说到	说啊	说家	说就
0	说师	说快	说怎	说您	说慢	说我	说户	说打	说是	说死	说没	说法	说给	说脏	说说	说还	说这	说那	说重	请$	请,
0	请主	请他	请别	请校	请物	请留	请示	请谅	诺五	诺是	诺的	读数	谁$	谁去	谁家	谁接	谁看	谁让	调$	调,	调出
0	调查	调电	谈$	谢$	谢等	负#	负责	败,	账$	账了	货单	质的	质账	购车	贴在	贵,	费#	费$	费也	费了	费停	费单
0	费呢	费就	费您	费我	费是	费照	费电	费的	费短	费结	费要	费记	费还	费高	赔$	赔不	赔个	赔多	赔的	赔钱	走#
0	走$	走了	走哪	走字	走投	走法	走的	赶快	起啊	起来	起诉	超差	超过	趟,	跑一	跟,	跟到	跟进	路#	路断	路的
0	跳,	跳了	跳闸	身体	车$	车,	车上	转$	转了	转回	转接	转走	转过	转钱	软件	轻人	辛苦	辱的	辱骂	边$	边,	边不
0	边已	边帮	边是	边有	边查	边核	边的	边看	边给	边还	边那	边都	达现	过#	过$	过一	过三	过您	过我	过期	过电
0	近一	还剩	还可	还想	还排	还用	还记	还闪	这不	这人	这份	这位	这单	这口	这回	这块	这张	这我	这期	这点
0	这电	这类	这话	这还	这都	进度	进来	进水	进货	远,	远一	述一	退$	退,	退回	退给	退费	送$	送上	送检	送电
0	逆变	选一	选哪	选择	选的	途径	通$	通一	遍了	道吗	道啊	道您	道我	道是	道理	道里	那不	那串	那些	那你	那儿
0	那天	那头	那家	那张	那您	那样	那点	那笔	那里	邮箱	都一	都停	都写	都发	都可	都听	都在	都得	都有	都来
0	都清	都留	都着	都给	都能	都行	都要	都记	都说	都跟	都这	配电	里#	里?	里不	里也	里了	里又	里可	里改	里说
0	里还	里面	重$	重,	重点	重要	重视	量$	量不	量班	量的	量计	金$	金额	钟?	钟之	钟前	钟头	钟我	钱$	钱交	钱到
0	钱啊	钱您	钱是	钱没	钱转	链接	销户	错$	错开	长$	长,	长五	门$	门口	门的	门看	闪,	闪不	闪就	问$	问了	问他
0	问到	问吗	问吧	问得	问是	问有	问清	问的	问谁	问这	间$	间和	间我	间是	间有	闸$	闸拉	闸是	闸的	限$	限是
0	除了	险$	陪您	随便	隔壁	障停	难受	难我	难过	零点	零线	雷击	需量	非居	面$	面写	面是	面有	面答	面那	面都
0	音呢	页面	项,	须先	预计	领导	额是	额还	骂一	骂了	骂的	验了	验出	验结	验表	骚扰	高,	高压	黑,	黑着
1	,建	,您	^系	^麻	三,	五分	位,	处理	意见	核对	歉,	满意	用,	记录
2	#,	,三	,别	,四	,我这	,请	一句	份	准,	告	处理,	好	对,$	心,	服务	核实	案	注意	申请	的地	直	经	耐	讲得
2	话,	身	选
3	,二	,先	,已	,请注	^分	^别	一,	二,	例	关,	到这里	听到	地方	学	对我	对我的	已经	帮	得更	心,$	改,	改成
3	歉	每	的人,	的地方	直接	空	答复	系	组	者	耐心	肯	许	说的	请注	请注意	负	起	这儿	进,	通话	里写	锁
4	,一	,全	,前	,系	,系统	^先	上	五分,	任	全过	刚才	同事	呢,	嘴	实,	容易	对不	序	度	态	态度	意我	整	时限
4	时限,	明	易	析	标准	核实,	漏	登记,	的耐	的耐心	的那	相	看见	结论	要求	身份	通电	通电话	遇	遇到	道歉,
4	间,	间,$	限,	顶	须
5	,新	,请不	^复	^看	^结	^记	^这里	下,$	不存	不存在	不容	不容易	不许	不起	专	了,先	了,给	人不	任何	会给
5	估	候	儿的	先问	全程	准确	几分	别给	到这儿	前面	同志	吧,	复	存	存在	季	完整	审	对不起	对户	对户号	应该
5	志	我好	我已	我已经	把	指	指望	是你	望	本月	机器	杆	核对户	检	此	每一	求,	没看	没看见	没问	没问题	满足
5	理由	的同事	的话	知,	程序	认定	请不	请不要	读	足	这句	这通电	进	那几	额,	额,$
6	,手	,有	,麻	,麻烦	^以	^以上	^最	^老	^要	^记录	^这段	a	专业	入	刚说	刚说的	务,	同	呢,$	四	在给	完全	实
6	干	意,	我没	打断	服务,	本次	烦	的那句	称	要是	认	话的	说的那	达	达标	这条	道歉	那一下	那我	都没	金	问
6	问题	音	题,$	额	麻	麻烦
7	,#	,专	,客	,我已	,把	?那	^本次	^监	^要是	不是	了吧	优,	全部	务,$	取	合格	吧?那	员,	在	在打	太	完成	定我
7	导	引	忙	忙,	成了	拿	按	是说	更新	有问	格	消	满意,	理	的来	监	看这	系统	统	规则	讲的	语	质量	起的	踏
7	踏实	都没问	里,我	高一
8	^上	上,	上了	人	分别	前的	加	取消	听	如	委	录音	律	我	我讲	我还	扣分	按我	点,	的话,	程	考核	还要
9	,我还	,给	,该	^我刚	^无	一般	人说	写,	分的	刚	别太	后面	吧?$	录	录音的	忽	情	我刚才	我没有	把这	报告
9	改进	条	查的	段	求	理,	略	算合	系统,	统,	般	说过	违	里,	音的
10	,我没	^打	上,$	下,我	了吧?	人,$	型	好,	客	我算	新	更	最高	模	理,$	的人说	表现	记,	请按	貌	过,$	这段
10	这里,	违规	通过	问题,	题,	题我
11	,#,	,不是	^考	下,	共	完	应该是	得分	我的	扣	栏	核	点,$	的同	答	规	记,$	该是	这通	道	那句	项
12	一下,	一点	人,	优秀,	到这	卷	吧	定	客户	就算	您好	是一	的人	秀,	老	评级	质检
13	#,$	^本	^请	低	何	当	您好,	情,	我打	级,	论	评分	说明	请把	这	这里	面
14	,这	一点,	写	判定	给个	通
15	以上	共情	准	则	吧?	员	我刚	过,
16	坐	已	席	过	题
17	为	坐席	应	打	技	改	无	那一
18	p	句	听的	师	师,	成	的评	级	老师,	该
19	,不	o	t	本	满	质	那
20	分,$
21	优秀	秀	给	给我	高
22	^给	打分	最	老师
24	标
26	考
27	^评	全
34	优	分,	算
35	判
44	,
48	请
63	分
71	评
98	,$
"""
    ),
    "en": read(
        r"""
-66	you
-46	your
-29	number
-27	it's
-26	can	we
-24		on
-22	or	that's	two
-20	so
-19	have	i'll	meter
-18	compla	from	how	you're
-17	out
-16	? $	bill	it	three	time
-15	after	can't	down	let me	us
-14	ask	back	days	go	on the	our	power	sir	the meter
-13	^ no	a	first	for the	may	more	now	okay	tell
-12	^ good	^ we	like	me the	minute	take	they	we'll
-11	?	^ i'm	again	grid	off	stop	um	what	will	yes	you $
-10	#	^ it	^ it's	and the	could	i've	it $	last	line	me $	see	state	state grid	thanks	that $	there'	this is
-10	you'll
-9	^ okay	^ um	^ your	app	but	crew	day	i can	madam	nobody	only	over	six	thanks for	there	unders	won't
-8	^ don't	^ hello	^ one	^ that's	^ you're	addres	at	becaus	code	depart	eight	else	five	form	from the
-8	got	hours	i can't	i'd	make	number $	old	order	people	please don't	promis	readin	seven	someon	switch
-8	thank	this $	today	transf	work	you've
-7	^ is	^ right	^ so	^ that	anyone	bank	does	down $	evenin	explai	finish	flat	for you	goodby	help	i know
-7	never	office	pay	please	point	possib	ring	second	still	street	sure	tell me	text	thank you	the bill
-7	tomorr	too	under	want	we're	who	within	workin days	yeah	you'd
-6	^ how	^ thanks	^ there'	a time	accoun	all $	and this	and we'll	away	callin	contra	done	electr	end	fine
-6	fridge	goes	hang	i'm	is that	it as	it is	leave	look at	many	me to	mr	nine	no $	oh	once	outage	paymen
-6	phone	regula	repair	says	stay	superv	supply	survey	ten	that is	the crew	the form	the order	the rule
-6	think	thirty	time and	twenty	what's	while	with	with me	with the	wrong
-5	$	^	^ i'll	^ nobody	^ please	^ yeah	^ yes	about the	accoun number	again $	and i	and i'll	apolog for
-5	arrang	ask for	at all	bad	becaus the	bill is	bills	buildi	check $	compan	course	custom	dark	day $	doesn'
-5	fault	five workin	follow	forty	full stop	goodby $	hang up	happen	i don't	i have	i'm not	is a	left	let's
-5	look $	maybe	money	mornin	much	my collea	next	night	not my	now $	other	out $	out of	overdu	own	perhap
-5	publis	refund	screen	shows	since	speak	stop $	test	the addres	the app	the contra	the flat	the line
-5	the power	the rules	to me	told	tonigh	units	us $	waitin	way	whatev	withou	words	you can	yuan
-4	# #	# $	^ anythi	^ are	^ did	^ get	^ just	^ not	^ our	^ put	^ sorry	^ thank	^ you	^ you've	a look	a mark
-4	after this	aftern	am	and then	anothe	anythi else	anyway	anyway $	applia	are the	are you	as a	bill $
-4	box	by the	call $	call you	calm	can't be	card	certai	city	clear	comes	compla about	correc	cut	desk
-4	done $	earlie	ends	even	find the	get	give us	go on	going	guaran	had	half	have to	he	home	hour	house
-4	hundre	hurry	i will	id	if the	if you	in this	instal	keep the	key	last month	lights	madam $	manage	may i
-4	more word	mrs	ms	my superv	near	need to	neighb	noted	of course	one more	open	ours	probab	proper	questi $
-4	really	remote	right $	rules $	run	safety	say $	send	short	should be	should i	slow	somebo	someth	sort
-4	start	step	system won't	talkin	televi	that right	that the	that's the	the name	the number	the paymen
-4	the proper	the readin	the regula	the safety	the standa	there' no	thing	thirty five	this bill	time $
-4	told you	tomorr $	up the	us a	voltag	wait	week	when the	why	word and	writin	writte	you for	you the
-4	you to	you'd like	yourse	zero
-3	!	^ could	^ do	^ i've	^ of	^ oh	^ perhap	^ stop	^ sure	^ there	^ uh	^ we'll	^ what's	a bit	a child
-3	a few	a minute	accord	accord to	accoun $	after a	after the	agent #	ahead	air	all right	an idiot	and not
-3	and your	anybod	anythi more	app and	applic	apprec	are there	as well	asked	asking	averag	away $	baby
-3	be the	before i	being	better	betwee	both	button	bye	cable	call by	called	calm down	can do	care	charge
-3	check the	child	closed	compan $	condit	connec	contro	could be	counte	covers	damage	did i	did the	distri
-3	do you	doing	don't get	door	drop	earlie orders	englis	everyt	failed	fee	feel	few	file	first $	five minute
-3	for me	for that	for your	from me	going to	good evenin	good mornin	guess	handle	hard to	has to	have a
-3	haven'	her	how should	i	i take	i'm here	i'm sorry	i've got	idiot	if	imposs	in $	in a	in that	in writin
-3	inspec	is	is #	is it	is on	is state	is the	is there	it isn't	it should	it to	it was	it'll	job	july
-3	kind of	know $	light	little	log	long	longer	lose	ma'am	main	me look	me when	means	menu	messag	meter $
-3	meteri	meters	mind	mm	moment	mornin $	move	must be	name	name of	no need	number in	number is	on that
-3	orders	ours $	owens	owner	paid	place	planne	policy	power supply	price	privat	put your	rate	refund $
-3	regist	report the	road	sent	settle	shut	sir $	skip the	socket	speak $	speaki	standa $	statio	stays
-3	story	straig	suppos	take the	takes	talk	team	tell you	ten minute	than	that was	the answer	the bank
-3	the box	the buildi	the case	the city	the code	the custom	the dark	the first	the fridge	the money	the notice
-3	the office	the repair	the right	the screen	the second	the techni	the test	the two	theft	there $	there' a
-3	things	third	this week	to	to ask	to say	to you	today $	tonigh $	too $	troubl	try	twelve	uh	unit	until
-3	very	villag	waitin $	want me	want to	wasn't	water	we don't	week $	what is	what the	what's the	when
-3	where	whole	will be	wire	with a	with you	with your	would be	would you	wouldn	writin $	wrong $	you have
-3	you should	your id	yours
-2	^ and	^ fine	^ go	^ has	^ mm	^ tell	^ we're	^ well	^ who	^ you'll	a compla	a new	a short	a text	a voltag
-2	about it	accept	addres $	agains	air condit	alread	always	amount	an averag	an hour	and i'm	and it	and you'll
-2	app $	apprec your	arriva	ask the	asks	at home	b	back $	be done	bear	behind	belong	belong to	big	bother
-2	breake	bring	broken	buddy	buildi $	busy	came	can ask	can i	centre	checke	claim	clearl	close	come by
-2	comes back	compen	compla $	contac	contin	costs	could you	countr	crazy	date	days and	deposi	detail	didn't
-2	differ	digit	digits	discus	does that	don't hang	easy	eighty	empty	enough $	ever	everyb	factor	feelin
-2	figure	first of	for once	forty five	four $	four hours	freeze	friday	front	fuse	gate	get that	gets	go ahead
-2	go to	gone	good day	has a	have been	have no	have the	heater	hi	higher	him	his	hold	holder	homes	how i
-2	how many	i guaran	i see	i think	i unders	i would	i'd be	i'm listen	i'm talkin	in town	inside	into the
-2	invoic	is no	is old	it it	it's the	keep it	knows	landlo	langua	late	law	least	letter	lift	like me	line $
-2	lines	list	listen $	live	looked	looks	losing	loss	lost	lot	machin	made	makes	man	march	match	matter
-2	me put	me read	me your	mean	meter is	meter'	might	minute $	missin	mistak	moment please	monday	moron
-2	ms owens	myself	near the	nine $	not	not me	number #	obviou	of your	off $	okay $	old $	once $	operat
-2	our servic	outage this	outsid	oxygen	part	past	pay for	percen	period	phase	photos	planne work	please i'm
-2	please tell	point $	pole	positi	power compan	press	presum	proble	proper manage	protec	quick	read it
-2	read me	read the	reader	reason	receiv	reconn	red	rules are	runnin	safe	same	saying	securi	see $	sendin
-2	servic promis	seven days	shall	share	she	shift	shop	should have	shouti	side	signed	simply	smell	smoke
-2	so the	socket $	solar	some	someth i	soon	sorry for	spoke	stay on	steps	storm	stuck	swear	taking	tap
-2	that back	that it	the counte	the damage	the fuse	the lights	the main	the old	the outage	the result
-2	the same	the survey	the switch	the text	the three	the transf	the whole	their	then the	these	they'l
-2	this month	this up	tiers	times	to do	to end	to explai	to my	togeth	tone	took	touch	town	trip	trippe
-2	trust	twenty four	under the	up and	used	visit	watch	weathe	wechat	went	were	what happen	what you	which
-2	while i	while i'm	who's	will tell	wires	with this	worked	worrie	would make	year	you ?	you in	you want
-2	you'll be	you'll have	you'll hear	you've had	your accoun	your name	your report
-1	abuse	accent	affect	age	alone	along	also	angry	announ	any	anywhe	appeal	around	arrear	arrive	assist
-1	assure	author	balanc	bang	batch	batter	believ	billin	block	boss	bottom	breath	burnin	burnt	busine	candle
-1	cannot	capaci	car	carefu	cash	cause	caused	chance	childr	claims	closin	cold	coming	confir	couldn	crew's
-1	cross	data	dead	deaf	defini	delete	digger	disagr	dispat	double	downst	dude	due	e	easier	east	either
-1	eleven	engine	enjoy	error	estima	event	everyo	exact	exactl	expect	explan	fail	family	far	fast	faster
-1	father	fed	feed	feeder	fen	fiftee	fix	fixed	flats	flicke	floor	food	fool	forwar	found	fright	frustr
-1	furthe	gave	genera	glad	group	hall	hand	happy	he's	head	heard	helps	here's	hit	holdin	honest	hope	hot
-1	hotlin	househ	huh	hurryi	hurt	husban	imagin	import	inconv	insult	invert	itself	keeps	keller	kitche
-1	label	lane	lead	leader	less	lightn	likely	limit	lin	load	logged	lookin	lying	market	mate	minus	missed
-1	mobile	month	months	most	mother	moved	n	nearly	needed	needn'	neutra	noon	notes	o'cloc	odd	online	otherw
-1	owner'	page	paper	papers	parkin	passin	passwo	pays	per	photo	pick	pile	pin	plugge	police	prepai	privac
-1	proced	pull	purcha	push	puttin	queue	quickl	r	raise	rather	ratio	reach	reache	ready	real	reclos	remind
-1	rented	repeat	replac	reques	rest	ringin	rings	roughl	round	runs	satisf	saturd	seems	sense	set	sevent
-1	sharin	shock	shout	show	sign	silly	simple	sit	site	sixty	slower	slowly	small	son	sorry	sound	southe
-1	space	spare	sparks	spoken	spring	squirr	staff	stairs	stairw	starts	substa	sugges	suit	sum	surge	surnam
-1	table	tariff	tellin	tells	tenant	though	thousa	throw	thursd	ticket	truly	tuesda	twice	type	typed	unable
-1	unclea	unpaid	unplug	upstai	urgent	usuall	ventil	verify	wants	warm	warnin	we'd	we've	websit	wednes
-1	welcom	wet	whethe	whose	wiring	wonder	works	worry	would	wrote	yard	years	yep	yet
0	able	across	added	adding	afraid	afterw	ago	agree	alert	alipay	allowe	amps	animal	anxiou	applie	appoin
0	april	area	aren't	attent	availa	badly	baseme	bearin	behave	beside	black	blame	blamin	blinks	board	body
0	book	booked	bookin	bought	brain	branch	brief	bright	brothe	busbar	buy	carrie	carry	carter	catch	changi
0	chargi	chase	cheat	checki	cheers	chen	chines	choice	class	click	climb	commit	commun	compar	comput	con
0	concen	concer	consen	conseq	consum	cooper	court	cover	covere	cow	crews	crying	ct	curve	cuts	daily	danger
0	dates	daught	deal	dealin	decisi	deed	delay	demand	denyin	depot	dial	dies	diffic	dinner	direct	disapp
0	discon	displa	distan	do	doubt	doyle	draw	drawin	drops	dry	dumb	dunno	during	earth	educat	else's	ending
0	entere	entitl	equipm	excuse	exhaus	expert	extra	falls	fang	feedba	feels	fell	feveri	fifth	fifty	fire
0	fit	floode	foreig	forgot	furiou	garden	gas	gimme	gives	grant	gratef	great	greedy	green	ground	guidel
0	hale	hands	hangin	harper	hasn't	held	helpin	hey	hm	howeve	huang	hums	hurts	idea	inform	insuli	intern
0	invite	item	jumped	june	keepin	kvar	lady	lake	lamp	lamps	lee	legal	lettin	link	lit	lives	local	loggin
0	lol	loose	love	lovely	lower	luck	lv	mail	making	map	matche	meanwh	measur	medica	memory	mended	mentio
0	metres	metrol	milk	mill	mille	month'	mouth	moves	moving	nah	names	nasty	natura	need	needs	news	nice
0	noise	nope	normal	north	object	offer	opened	opinio	ordere	origin	others	owe	owes	p	pages	pain	panels
0	paying	peasy	penalt	perfec	phones	pinyin	plan	plate	pleasa	pleasu	plug	pointl	poor	post	posted	prefer
0	preven	previo	prices	printe	proces	proof	provin	pump	pushes	quarre	quicke	quiet	rain	rained	raised	ran
0	rang	rcd	reacti	receip	record	refuse	relati	releva	remain	rememb	reset	reside	respec	restau	restor	return
0	ridicu	router	rules	saw	scan	scared	sec	seen	sends	seriou	serves	shocke	shoute	shown	sick	single	sittin
0	situat	sleep	slip	smartp	smells	somewh	sounds	sparki	speaks	speed	spell	standi	stayed	stayin	steal	stick
0	stoppe	stops	strang	stupid	suits	summar	summer	sunday	suppli	surpri	sweari	sweeti	sympat	taken	teleph
0	tempor	tenth	terms	tested	theory	they'd	they'r	thingy	thinks	threat	thresh	tier	till	tired	today'	totall
0	touche	trips	twelft	unfort	upload	upset	upsett	usage	van	voice	volts	waive	walk	wanted	warn	was	ways
0	weeken	weeks	west	whiche	whom	window	wish	withdr	woman	women	ya	yester	yo	zhou
1	don't	keep	let	report	right	then
2	dear	depend	notice	on this	say
3	hear	isn't	the accoun
4	^ this	about	and	use
5	a good	choose	person	put	read	result $	up $
6	^ any	^ if	^ let	before	change	did	enough	for this	month $	patien	servic $	throug	word
7	^ keep	^ what	good	know	that	the	them	up	write
8	^ give	all the	call is	enter	flag	i need	need the	no	system	to be
9	^ should	^ when	decide	for a	four	hello $	patien $	sorry $	the person	there is	throug $	verifi
10	^ would	accoun and	agent	anythi	for all	has	i said	is enough	locked	look	must	of	one $	up i	update
11	^ all	are	bit	calls	come	forget	get to	i just	is $	it ?	listen	note that	nothin to	one	qualit	the rating
11	them $	top	well	workin
12	add	all	be a	check	count	every	free	into	it up	rude	standa	the report	to the	to this	up to
13	? then	^ my	^ turn	approv	below	by	each	hard	hello	isn't it	just	ninety	of the	ought	ought to	quote
13	reply	so don't	the call	this one	when you	whoeve	you get
14	been	counts	credit	free of	it in	later	low	me by	not be	nothin	on $	pass	servic	what i	you are
15	all of	answer	apply	broke	cancel	case	don't give	fair	its	mine	note	rule $	turn the
16	above	apply for	decide that	deserv	for	sincer	techni	the agent	well $
17	caller	evalua	please $	this call
18	come on	give	passed	questi	reads	result
19	be	has been	highes	markin	new	rule	said	should know	the highes
20	^ for	apolog	collea	here $	in your	senten
21	excell $	find	worth
22	kind	skip	those
23	call	interr
24	answer the	bonus	high	identi	in	kindly	the questi
25	^ to	about me	right ?	room
26	an
27	give me	marks	turn
28	me a
29	judge	score
30	here	rating	the best
31	as	comple
32	that i
34	^ in	mark
35	excell	option
37	deduct	empath
42	improv	points $
43	should
45	best	me
46	my
48	grade	review
56	full
57	points
64	this
"""
    ),
}
