"""Tables of text pieces: what an order, a line that no customer says, and words to a judge are made of, learned by `python -m tests.learn_guard`; not written by hand."""

from simulator.core.grams import read

ORDER = {
    "zh": read(
        r"""
-44	$	^	不
-42	还
-38	号
-37	也
-34	没	那
-33	记
-30	,我	您
-29	去	看	给您	这
-28	都
-25	再	喂	有	机	电
-24	^喂	^喂,	喂,	找	行	谁
-23	业
-22	了	修
-21		#	他	单	后	吗	是
-20	#,	人	别	时
-19	再见	您的	户号	点	钱
-18	^好	^您好	了$	再见,	天	小	帮您	讲,$	请您	边
-17	上	儿	呢
-16	^一	之	事	对,	您,	法
-15	^是	^电	五	可	完	工	您好	懂	早	电,	留	的电	等	路
-14	^你好	^好的	^对	一下	号,	啊	器	姓	子	就行	我这	能	行,	请问	门	问
-13	下,	会	位	您好,	提	核	登	着	短	见
-12	,请您	^没	先	冷静	分钟	前	办	可能	就是	工作	您家	插	晚	物业	的是	短信	行了	说$	谢您	转	还有	钟	闸
-11	,再	^我	^谢	^谢谢	一下,	个工	个工作	作日	听	址	士	女士	工作日	带	手机	挂	的$	的,	行了,	记录	讲,	证
-11	走	量
-10	,对	^那	以	停	先生	内	可以	名	吧?	因	地址	好	好的,	录	您报	我没	用电	电话	等着	系	联	联系	说,$	说一下
-10	请讲	请讲,	费	这边	钱,
-9	,我们	,我这	,所	,所以	了一	五个	亲	件	价	共	冷	十	午	又	号,$	吗$	吧$	吧?$	听得	士,	多	女士,	好,	好的
-9	您还	慢	我帮	户号,	户名	所	所以	报	挂了	日	是不	是我	是的	权	楼	欠	水	清	现场	理解	理解,	病	箱	肯	肯定
-9	行,$	账	贵	里	间
-8	,再见	,是	,给	^先	^感	^行	一下您	下您	个月	么叫	五个工	以后	们	们的	你好	你好,	便	保	区	反	受	呢,	呼
-8	嚷	就行,	您,$	您听	您这	感谢您	我们的	我这边	打	抢	抢修	按	接着	提供	断	是#	是,	月	有什	有什么	条	来$
-8	查	的电话	线	网	老	表,	让	话$	说一	请问您	谁,	跟您	车位	这么	问一	难	需要	骂
-7	,你	,要	,还	,这个	^再见	^感谢	^户	^户号	^电表	^老	^行了	^请您	^请问	^这	一下$	一定	一点	下$	下您的
-7	下户	不了	不懂	不是	为您	主管	了行	了行了	什	什么	停了	冷静一	卡	同	和	回来	国网	块	定	家里	归	思	您有
-7	您道	意思	我只	我帮您	户主	房	手	抱歉,	挂了,	明白	是我们	有人	有病	李	档	楚	欠费	没法	清楚	然	物	班
-7	用	电的	着,	租	称呼	缴	耐	行了行	记一	话是	说的	谢您的	账单	那边	问一句	静一
-6	#,#	#块	,#,	,也	,对吗	,您的	,我问	,户	,请问	^嗯	^好,	^您还	^有	^爱	一下户	三,	下午	下户号	不会	不清
-6	不满	不行	与	专	中	了,我	事$	二	人说	他们	们的人	位,	体	你自	你自己	保证	候	先别	况	刚	到您	力	单子我
-6	去,	后请	向您	吗,	嗯	因为	外	大概	太	子我	字,我	家的	容	对吗	对吗?	屏	年	度	建议	待	心情	怎么样	怕
-6	您?	您?$	您可	您可以	您现	您现在	您说的	情况	懂,	我会	我听	我能	我问一	找谁	找谁,	找谁找	承诺	抄表
-6	报给	支	方便	时候	有没	有没有	每	派	烧	热	爱找	爱找谁	登记	的?	的心	的心情	的来	的话	看一	着呢	种	租的
-6	议	记一下	话,我	说话	诺	谁找	谁找谁	贵姓	跟你	跳	车	这是	那个	都是	银	银行
-5	#号	,什	,先	,刚	,已经	,让	,记	^#	^可	^听	^您别	^给您	^表	^非	一共	一眼	上了	下,$	个我	么事	之后	也可
-5	也没	交,	你$	你等	供一	供一下	关系	再打	到的	办法	受理	号和	向您道	听清	呢?	嘴	回事	块三	多了	如	如果
-5	安全	完,	家	对不	小时	屏幕	已经登	师傅	度评	建议您	心等	您$	您刚	您带	您提	您服	您的地	您看	您请	您贵
-5	您道歉	情我	想	想,	意度	感	慢慢	我在	我挂	我挂了	我记	打,	把情	报警	持	换个	提供一	时间	明天	月的	样,
-5	梯	楚,	款,	水了	没关	满意度	用,	电表	的时	的那	空调	系电	线路	经登	经登记	网上	耐心	脑子	营业	表我
-5	解,	让你	让您	议您	话我	说不	说了	请先	谁,$	跑	过了	这些	进水	那位	都别	错了	需	静一下
-4	#个	,交	,可	,打	,有	,没	,真	,请	^亲	^建	^接	^短	^租	^记	^谁	^过	^难	一家	一收	一样	一般	上国	上好	不上
-4	不可	不好	不归	业厅	个,	个不	个人	么,	么回	之前	书面	事,	事?	亲,	件事	会儿	你别	你这	你问	保护	保持
-4	儿子	先把	六位	再来	再说	冰箱	到底	到这	务,	务打	午好	单,	单子	压器	去就	参与	反映	变压	句话	叫您	合同
-4	合闸	名,	吗?	告诉	啊,	在听	在家	大爷	姓?	定是	定的	定赔	家是	对一	对吧	就不	就别	就这	己的	带来	常抱
-4	归我	录,	待,	得出	您不	您也	您保	您回	您已	您放	您生	您登	您等	您耐	您转	慢说	我$	我也	我们	我懂	我我
-4	我把	我管	我非	或者	抱歉	挂,	提醒	收,	收一	显示	普通	有权	李女	查了	核实	楼下	歉,	正在	没人	没听	法,
-4	清,	点$	爱投	父亲	生,	用多	留个	留着	病吧	的吗	的客	的车	的问	知道	码是	等了	等待	系,	给你	编号	能帮
-4	行$	表的	表箱	计量	讲完	讲的	评价	诉你	话您	说完	费的	赔,	转给	过去	过来	还不	还在	还能	这一	这个	这儿
-4	里,	里有	闸,	靠近	验,
-3	#也	#度	,上	,下	,五	,但	,又	,叫	,号	,后	,回	,因	,多	,姓	,小	,工	,怕	,投	,按	,正	,物	,第	,等	,能	,至
-3	,那	,验	?我	^不	^今	^刚	^女	^宝	^应	^投	^早	^线	^美	^规	^还	^退	^随	^验	一会	一并	一直	上个	上您	上门
-3	不够	不明	不然	不看	业,	东西	个书	个钱	中心	主叫	举报	么么	么哒	么大	么称	之内	也是	了三	了保	了多
-3	了就	了您	二个	五分	交费	享关	人在	以前	们先	们公	价$	份证	会把	会说	你们	你儿	你去	你怎	便,	信息	修,
-3	修好	停的	偷电	元,	充电	先不	先留	公布	共享	关了	其他	具体	内给	再讲	况我	几点	分之	别哭	别喊	别挂
-3	别着	别问	制氧	办$	办不	功,	勘查	十分	半夜	单上	单元	原因	又停	反正	发票	受,	叫你	号多	合适	同,	同事
-3	同时	听着	呢$	呼吸	呼您	和户	哪天	哪里	啊$	啊?	在一	在就	在工	地方	址说	块钱	基本	复,	多,	大半	天黑
-3	好吗	好好	委屈	子来	子的	字报	容易	小区	工队	己不	布的	常理	幕共	干净	年纪	并告	度$	录音	得很	得更
-3	得见	心我	快点	念一	念给	怪您	总闸	您下	您什	您再	您办	您去	您在	您心	您怎	您是	您核	您自	您记	您那
-3	意点	懂?	懂电	我已	我怎	我接	我让	我讲	我问	才说	打给	找到	把电	报的	担心	持电	挂机	按一	换了	搞定
-3	支付	数,	方式	施工	日,	日内	早上	早就	早点	是单	是施	是早	是电	晓得	晚上	晚了	有一	有其	机上	来不	来电
-3	来跟	查一	栋#	校表	核查	气我	氧机	氧气	水器	没办	没毛	没用	没见	活愉	深表	热水	焦味	爷,	班主	生您	生活
-3	用再	电$	电公	电力	电压	电器	电所	电桩	电视	畅通	留一	病人	的不	的事	的单	的我	的插	的权	看看	看表
-3	着吧	着说	确实	祝您	稍后	稍等	窗口	等一	等我	答应	箱在	紧的	纪大	给他	继续	缴费	网#	美女	能说	要,	要先
-3	要我	要核	见过	记$	记下	讲$	诉您	话注	话畅	该不	说得	说普	请报	请留	诺,	谁去	谁都	责任	账户	费成	走,
-3	跟他	转供	转到	过户	还要	这件	这样	这里	通,	遍$	遍了	那一	那是	那根	都没	里不	重要	钟,	门,	问谁	间,
-3	难道	面的	马上
-2	#伏	#别	#小	#秒	,今	,他	,公	,几	,到	,办	,单	,反	,发	,同	,呼	,咱	,哪	,地	,天	,师	,感	,或	,早	,机	,欠
-2	,点	,看	,确	,祝	,线	,结	,自	,规	,谁	,跟	,车	,这	?您	^再	^因	^地	^天	^如	^得	^放	^晚	^物	^登	^真	^知
-2	^祝	^稍	^空	^肯	^能	^营	^车	^转	^辛	^通	^都	^需	^马	一件	一分	一台	一块	一开	一档	一片	七天	三趟	上$
-2	上一	上交	上午	上报	上挂	上有	上的	下周	下班	下的	下载	不交	不便	不准	不到	不多	不对	不就	不挂	不来
-2	不止	不着	不知	不走	不起	专业	专席	业务	业没	两天	两次	个$	个会	个地	个小	个年	个方	个是	个需	中午
-2	为什	为准	久了	么时	么用	么还	么这	也不	也得	买的	了#	了以	了户	了才	了电	事儿	二,	二档	五天	交了	交完
-2	亲去	人$	人守	人就	人来	人现	今天	他,	他说	他问	以办	以帮	以投	们$	们不	们录	们没	们这	会,	会录	会有
-2	位数	位是	住,	体会	何人	作了	作出	你一	你懂	你打	你找	你敢	你说	便您	信发	修班	倍,	值几	停着	傅来	儿,
-2	兄弟	先看	先结	先给	先问	全,	八点	公告	公开	关掉	兴为	写在	写给	写进	冻结	几户	出结	出评	别跟	到场
-2	到晚	到楼	到账	前给	办的	务作	务热	动作	医院	十点	单价	卡,	厅,	去$	去世	去了	去交	去把	又不	发了	发到
-2	发过	口音	台区	号#	号是	司的	名是	后面	听到	听我	吸机	告你	呗$	咨询	哪种	嗯嗯	器,	回,	回电	回话	因,
-2	在,	在人	在您	在的	在给	在网	在路	均#	城区	备注	多久	多大	大,	大了	大点	天,	天下	天开	天热	女的	好$
-2	好您	好意	好我	姓名	姓王	媒体	子都	字念	学生	守着	完$	完了	完全	定$	定来	定能	实一	家人	容量	宽心	对您
-2	对方	尊重	小学	少钱	就提	就给	就能	就跳	尾号	居民	屋子	屋里	岁数	差不	帮助	常,	幕上	平均	年好	应您
-2	应该	开,	开关	开的	弄不	录错	往上	很有	很正	很高	得不	得对	得懂	得按	得没	微信	心疼	心里	必须	态度
-2	思,	急了	怪谁	恢复	您一	您做	您写	您别	您发	您叫	您告	您多	您姓	您想	您房	您担	您拿	您明	您最	您父
-2	您理	您电	您稍	您结	您跑	意用	感受	感谢	慢点	懂您	懂还	成功	我完	我愿	我核	我照	我现	我理	我跟	我转
-2	我还	我重	我马	户人	房东	房子	才知	打开	打电	扣款	找您	找我	把地	把手	折腾	护您	报修	拒绝	按我	按照
-2	按规	接到	接听	接电	提交	插座	收您	改,	改不	放宽	故障	数没	断线	日出	日答	早报	时内	时把	是五	是从
-2	是供	是吧	是国	是手	是无	是楼	是欠	是白	晚安	替您	有,	有两	有事	有焦	有疑	服中	本人	机器	权限	来了
-2	来办	来我	来看	来说	来都	果$	果是	查$	样$	样一	样吧	样我	样说	档,	梯,	检修	楚吗	概可	次,	每个	气袋
-2	求我	没了	没事	没别	没成	没错	火,	点事	点到	点我	点行	点说	照片	班前	理$	生都	用$	电价	电子	电安	电工
-2	电服	电源	电量	疑问	白您	的一	的你	的名	的呢	的女	的就	的感	的承	的数	的服	的租	的这	的配	的钱	的门
-2	看$	看,	看了	看现	看着	真是	着$	着急	知您	码#	码,	码念	离开	种?	签的	算,	算了	管,	系您	给值	给出	统里
-2	网a	网客	老公	老化	能体	能办	能听	能应	能是	能装	能要	至于	苦您	行卡	行的	表不	表员	表数	被骗	要下
-2	要不	要办	要看	见我	规矩	视频	解$	警,	计划	让他	记,	记在	记好	记的	记着	记错	设备	证,	证明	诉任	话会
-2	话就	话挂	话筒	该可	该是	说到	说吧	说法	说清	请主	请对	请校	请注	谁来	谁让	账,	费停	费单	费就	赔$	走了
-2	赶紧	起来	跑了	跟到	路上	路老	跳,	身份	边,	边也	过一	还是	还没	这单	这口	这户	这话	进去	造成	道$	那您
-2	那户	邻居	部分	都能	重合	量,	钟之	门牌	问还	阶梯	随时	非常	页面	顾老	题$	题吗	题我	馈线	骂人	骂我	验表
-2	骗子
-1	!$	#为	#元	#多	#天	#对	#开	#您	#条	#栋	#点	#这	,七	,两	,买	,从	,以	,会	,余	,其	,具	,冰	,冻	,出	,前
-1	,十	,另	,告	,四	,在	,城	,如	,家	,就	,尾	,屏	,已	,建	,想	,手	,找	,明	,材	,来	,查	,核	,由	,登	,白	,离
-1	,空	,联	,责	,路	,身	,转	,都	,需	?没	^中	^之	^什	^他	^估	^信	^充	^公	^关	^冰	^几	^分	^力	^原	^反	^发
-1	^台	^合	^名	^吴	^呃	^哎	^哦	^国	^城	^外	^客	^家	^小	^居	^差	^已	^师	^年	^当	^很	^快	^抢	^报	^换	^明
-1	^查	^核	^检	^欠	^等	^赔	^赶	^身	^闻	^领	^骂	^高	p上	一个	一份	一倍	一到	一单	一口	一天	一度	一张	一是
-1	一相	一种	一级	一趟	一路	一阵	七,	三样	三根	三档	上吗	上就	上打	上接	上是	上月	上来	上次	上给	上那
-1	上都	下了	下别	下好	下是	下来	下用	下记	下身	不$	不一	不住	不信	不出	不办	不去	不受	不合	不同	不在
-1	不太	不存	不我	不方	不早	不欠	不盖	不算	不管	不给	不自	不赔	不跳	不闪	与您	专变	专员	专家	专线	业不
-1	业是	业的	两件	两条	两点	两种	个办	个号	个啥	个得	个您	个情	个数	个时	个费	为了	主授	主是	么$	么个
-1	么写	么又	么可	么情	么我	么知	么要	么说	么跟	九$	九点	也会	也写	也很	也能	也行	也要	也许	乱接	了?	了不
-1	了两	了也	了你	了再	了别	了吧	了啊	了对	了没	了第	了算	了线	了解	了这	了钱	事吗	事情	事接	事是	事没
-1	事的	二单	二是	二次	五号	五回	五次	交$	交钱	产权	产证	亲自	人,	人上	人也	人住	人偷	人冒	人去	人吗	人带
-1	人我	人打	人等	人联	人账	今晚	从头	他$	他了	他的	他需	付宝	付款	代扣	以上	以再	以向	以吗	以在	以打
-1	以把	以现	以看	以要	以请	们会	们可	们家	们小	们就	们接	们有	们说	们那	们都	件$	件一	价一	价就	份,	企业
-1	众号	优先	会不	会先	会尽	会弄	会直	会要	会让	会请	估计	似乎	但我	位合	位同	低保	住建	余额	作$	作人
-1	你也	你再	你回	你登	你看	你要	你记	你跟	你还	使用	侮辱	便接	便敬	保户	保重	信$	信上	信不	信就	信是
-1	信里	信验	修$	修不	修了	修到	修的	修过	做,	做得	停,	停到	儿了	儿你	允许	元#	先去	先告	先打	先找	先抱
-1	先拉	先挂	先核	先派	先说	先通	光伏	八月	八米	公众	关,	关注	内出	内有	内答	再催	再推	再申	再跟	再这
-1	再骂	冒名	写上	写了	写的	写着	农村	冰柜	决定	况,	准是	凌晨	几个	几单	几天	几栋	凡是	出去	出发	出您
-1	出门	分$	分别	分钱	划检	刚说	利,	别开	别投	别碰	别自	到$	到,	到就	到我	到时	到期	到焦	到现	到达	制度
-1	前会	前后	前我	前打	前那	前面	剩#	力调	劝您	办吧	办好	办完	办理	功率	务$	务承	务请	动,	动扣	助的	包票
-1	区#	区$	区平	区是	区的	十几	午三	午九	半小	协商	单$	单已	单独	单说	单里	卡号	卡背	卡过	压,	原来	去您
-1	去找	去看	去营	又是	又黑	及时	反了	发,	发我	发电	发的	变了	口$	口气	另一	另外	只有	只能	可,	可抗	可是
-1	台变	台风	号$	号了	号坐	号念	号报	号末	号没	号码	司,	名下	名和	后#	后天	后我	后才	后果	后由	后还	吗我
-1	吧我	听$	听一	听出	听懂	听见	吴先	告贴	和您	和电	咱有	哎呀	哦$	哪位	哪几	嗯,	嗯你	嗯您	嘛$	嘛,	器带
-1	器的	四点	回头	回您	因我	因数	在下	在不	在屋	在打	在用	在登	在第	在走	在转	在这	地下	场$	场勘	场平
-1	址$	址和	址我	址是	坏,	坏了	块二	块儿	城东	士您	声$	处,	备用	复$	复不	复您	复电	外地	外面	多出	多收
-1	夜里	够$	够,	够不	大声	大姐	大客	大的	大约	天$	天上	天之	天停	天前	天就	天数	天是	天晚	天还	天都	太好
-1	失压	失败	头,	头说	头还	好了	好像	好处	好讲	妈的	姓什	姨您	子$	子上	子还	子里	字$	字是	存在	季节	孩子
-1	安排	完再	定就	定要	实在	实记	实际	客气	家$	家用	家空	家表	家还	家这	对$	对?	对上	对外	对答	对门	小心
-1	少$	少我	就你	就停	就发	就受	就打	就来	就没	就等	就要	就转	尽快	尽量	居家	属于	峰谷	左右	己家	己没
-1	己用	已$	已恢	带上	带的	带着	席,	常$	常感	年人	年限	并网	幺幺	店里	度不	度我	度数	座机	开$	开着	开门
-1	异常	弄$	弄手	张先	张单	当时	当然	当理	当面	录$	录我	影响	往后	待机	很快	得上	得了	得太	得您	得我	得比
-1	得清	得还	得问	心$	快一	快与	快了	快处	快说	怕有	思是	急$	急我	急着	总开	息我	您#	您了	您交	您信	您前
-1	您反	您定	您希	您开	您必	您念	您怀	您愿	您慢	您懂	您我	您找	您把	您投	您拍	您按	您换	您本	您查	您没
-1	您消	您清	您用	您申	您留	您继	您联	您解	您评	您赔	您遇	您邻	您都	想办	想要	意$	意儿	意可	慢一	懂$	懂了
-1	成$	成了	成我	成的	我先	我劝	我去	我告	我和	我回	我复	我姓	我就	我得	我慢	我按	我改	我替	我有	我查
-1	我看	我真	我立	我等	我解	我请	我都	截图	户$	户头	户经	户还	房产	所,	手电	才您	打了	打你	打包	打回	打幺
-1	打您	打的	打银	打雷	执行	找出	找物	找的	承担	抄了	把两	把事	把单	把卡	把号	把总	把户	把每	把那	把钱
-1	把闸	抗力	报$	报一	报过	拉下	拉了	拉总	拔了	拔掉	拨打	持原	挂$	按您	换的	换谁	据$	授权	排$	排着	接$
-1	接的	接过	推上	推给	提前	插头	搁谁	撑不	撤了	操作	支持	收$	收的	教您	敬请	数$	文明	料我	断$	断了	断开
-1	断电	新号	方$	方的	方言	旁边	日$	旧号	时打	时是	明您	映$	映,	映的	是?	是上	是下	是专	是两	是个	是为
-1	是他	是你	是几	是只	是因	是在	是外	是对	是应	是想	是愿	是户	是打	是按	是昨	是晚	是有	是查	是检	是物
-1	是租	是系	是缺	是表	是被	是要	是计	是让	是说	是请	是走	是跟	是转	是阶	是骗	晨两	更新	最后	月#	月多
-1	月才	月没	月用	有$	有?	有个	有别	有多	有好	有录	有户	有时	有消	有点	有物	有电	有的	有这	有问	服务	期了
-1	末尾	机$	机号	机构	机的	权利	权益	条$	条短	条线	条路	来再	来吧	来就	来帮	来得	来报	来是	来的	来这	来问
-1	果不	果您	果有	柜台	查不	查清	查的	栋几	样写	核一	根据	根断	根线	档案	梯电	楚$	楚了	楼,	楼道	欠,	次$
-1	次抄	次是	款码	歉$	歉给	正就	正当	正面	每天	每度	每月	比较	毛病	池还	沟通	没交	没做	没准	没到	没好
-1	没教	没来	没电	没看	没讲	没说	法$	法律	注意	注明	派了	派人	派给	消消	清$	清单	源,	漏吧	激动	火$	灯还
-1	灯闪	点之	点什	点停	点前	点来	点没	点的	烦,	烧了	烧坏	热,	然后	照样	爷您	片和	片的	片都	特别	特急	猜,
-1	率因	玩意	现金	班,	理的	生产	生意	用不	用侮	用呼	用年	用您	用手	用跟	用过	由主	由他	申诉	电信	电原
-1	电地	电就	电时	电池	电没	电流	电计	登,	登录	的业	的人	的信	的停	的再	的变	的同	的好	的姓	的密	的小
-1	的态	的您	的房	的手	的材	的没	的灯	的短	的答	的线	的能	的表	的要	的规	的诉	的责	的账	的还	的退	的部
-1	的都	的验	益,	监管	盖章	盯着	相关	看不	看哪	看您	看我	看电	看见	着办	着没	着讲	码$	码了	码报	示已	示数
-1	票,	离那	种方	秒,	租客	程$	程度	程走	稍微	空开	空着	突然	窝火	立刻	章,	笔记	符合	第#	第三	第五	等$
-1	等人	等候	等师	等您	答复	简单	算$	算数	算的	管$	管接	管给	管那	箱了	箱里	类,	糊味	糊涂	系$	系人	素质
-1	红灯	约#	约金	线$	线,	线是	线有	线的	线等	线还	经写	经在	经过	结了	结清	给,	给供	给对	给的	统自	续$
-1	网,	网的	老停	老年	考核	而已	背面	能,	能修	能先	能告	能快	能打	能拒	能提	能替	能查	能理	能给	能顶	脏话
-1	自找	般是	行吗	补贴	表$	表上	表在	表快	表结	表要	表计	表还	装,	装表	西$	要么	要五	要原	要帮	要您	要户
-1	要用	要的	要等	要赔	要跟	要身	要转	要骂	要验	见$	见,	见吗	规定	解的	触电	认一	让家	让银	记上	记了	记成
-1	记投	讲了	讲得	证据	证金	诈骗	诉$	诉他	诉就	诉的	话可	话有	话马	该的	说上	说啊	说就	说怎	说慢	说给
-1	说脏	说这	请$	请的	请示	请谅	谁$	调一	谢,	谢谢	负责	货单	购车	贵五	费#	费$	费我	费用	费短	赔不	赔个
-1	赔多	赔的	走字	起,	起诉	超差	超过	趟,	路,	路的	跳了	跳闸	车发	转了	转回	转接	转过	辱的	辱骂	边$	边不
-1	边是	边有	边的	过$	过我	过期	过电	过载	近一	还剩	还排	还闪	这就	这我	这期	这条	这种	这都	进度	进货
-1	违约	退$	退,	退回	退给	退费	送$	送上	送检	选一	选择	通$	通电	道,	道您	那不	那串	那么	那你	那儿	那台
-1	那天	那就	那张	那我	那条	那样	那部	邮箱	部手	部门	都一	都不	都会	都停	都发	都可	都有	都着	都算	都行
-1	都跟	都这	里$	里一	里了	里人	里头	里改	里是	里还	重$	重,	重新	量的	金,	金额	钟$	钟?	钟内	钟到	钟就
-1	钱$	链接	销户	错吧	门$	门看	闪,	闪不	闪就	问$	问,	问您	问户	问有	问问	间和	间有	闸拉	闻到	限是	限答
-1	隔壁	难过	雷击	面,	面答	面还	面那	面都	须先	额是	骂,	骂一	验出	高,	高了	高压
0	#不	#反	#工	#幺	#很	#没	#瓦	#请	,东	,为	,二	,修	,免	,变	,和	,嗯	,坏	,它	,屋	,带	,当	,得	,把	,抢	,拿
0	,新	,时	,最	,楼	,每	,比	,注	,电	,短	,租	,银	,非	,麻	?感	?请	^上	^两	^为	^主	^举	^也	^乡	^五	^交	^人
0	^低	^依	^光	^全	^其	^具	^农	^别	^到	^办	^受	^变	^后	^哪	^啊	^多	^孩	^工	^庄	^录	^想	^房	^手	^打	^找
0	^抱	^插	^方	^昨	^机	^楼	^残	^氧	^水	^点	^理	^申	^看	^神	^结	^绝	^缴	^网	^自	^补	^邻	^钱	^银	^除	^隔
0	^预	一号	一晚	一查	一笔	一部	三$	三单	三号	三楼	三相	上传	上停	上写	上反	上拍	上没	上班	上电	上等	上网
0	下便	下去	下啊	下子	下室	下我	下方	下有	下那	不亮	不允	不动	不小	不影	不急	不想	不成	不打	不收	不服
0	不符	不认	不让	不说	不足	不配	与物	专门	业这	业那	两分	两家	两小	两年	两张	个事	个分	个单	个变	个意
0	个户	个手	个的	个真	个账	个那	主不	主姓	主的	主要	久$	久,	么不	么业	么久	么停	么别	么多	么好	么帮	么电
0	么算	么能	么需	九号	九月	也一	也别	也听	也就	也来	也给	乡下	了五	了人	了什	了他	了会	了哈	了嘛	了四
0	了大	了好	了抢	了是	了的	了给	了要	了记	了还	了那	了问	事不	事了	事你	事吧	事就	事要	事说	事跟	互感
0	五点	些$	些我	交上	交清	亮$	亮不	亮着	亲亲	亲的	人一	人修	人到	人动	人叫	人姓	人找	人接	人是	人民	人用
0	人被	人触	人都	从来	他一	他可	他家	他管	他让	付费	以$	以,	以一	以下	以不	以停	以先	以内	以到	以告	以往
0	以您	以我	以找	以拨	以用	以电	以直	以给	以老	以让	以走	以选	们也	们从	们做	们全	们去	们发	们只	们对
0	们怎	们电	们管	们线	们给	们继	们非	价您	价格	伏$	休息	优惠	会$	会一	会为	会停	会再	会反	会因	会在	会好
0	会打	会收	会用	会给	但可	但您	但是	但请	位$	位的	低压	住$	住了	余量	作,	你,	你今	你把	你电	你让	你马
0	依据	便$	便?	便利	便宜	便的	保密	信,	信儿	信公	信收	修人	修别	修师	修是	修记	修调	候,	候不	值得	值班
0	做不	做生	停$	停一	停您	停止	傅会	傅到	傅的	傅说	催$	催了	催费	儿$	儿不	儿吧	儿就	儿给	充的	先交	先修
0	先冷	先到	先帮	先断	先照	先登	先离	先跟	先这	免得	全的	全程	六月	六点	关$	关部	内,	内会	内恢	内提	内联
0	再合	再告	再把	再给	再重	再问	冒充	冒火	冒烟	写明	况$	减免	几度	几样	几次	凭什	分三	分不	分我	分界	划停
0	刚才	刚问	删,	利$	利店	别下	别修	别删	别去	别慌	别打	别扔	别来	别用	别给	别让	别说	别骂	到一	到什	到插
0	到营	到过	前一	前七	前公	前就	前通	办事	办什	功$	加上	加价	加急	动$	动过	化了	区到	匿名	午五	午前	午十
0	午四	半天	单了	单位	单先	单发	单的	单给	单编	南方	卡$	卡上	卡密	卡里	危险	即可	厂里	厅$	厅的	压就	去吧
0	去啊	去年	去我	去核	去的	去问	反馈	发$	发商	发着	发短	取得	受$	受影	受我	变器	口人	句我	可不	可您	可真
0	台电	号三	号上	号不	号交	号您	号的	号那	号院	合$	合上	同是	同步	名单	后一	后五	后会	后停	后再	后呢	后四
0	后您	后打	后给	向#	吧你	吧可	吧大	吧应	吧您	吧说	听了	听对	呀$	呃我	呃这	告$	告,	员会	呢你	呢您	周五
0	周六	和房	哈$	哈我	哪一	哪儿	哪样	商,	商量	啊你	啊大	啊师	啊您	啊我	啊这	啦$	喂您	嗯$	嗯好	嗯我	嗯这
0	嗯那	器$	器?	器一	器坏	器是	器有	器烧	器过	器还	四位	四次	回个	回我	因$	因是	园路	固定	国$	在七	在冒
0	在单	在手	在最	在电	在表	在记	在车	在里	场时	场查	场核	均,	均时	坏$	块#	块$	块不	块您	城市	城里	填好
0	声音	处$	夏天	外包	外还	多$	多五	多电	多的	多谢	夜班	大功	大哥	大年	天一	天中	天公	天内	天再	天去	天又
0	天天	天想	天我	天气	天没	天用	天登	天的	天经	天给	太多	太清	头$	头电	头那	好供	好再	好几	好受	好吧	好啊
0	好嘞	好国	好多	好给	好请	好这	如实	姓,	姓啥	姓赵	委托	姨$	子,	子不	子发	子您	子是	子没	字您	字我	定不
0	定会	定写	定我	定有	定程	定给	宝,	宝宝	实$	实,	实不	实完	实身	害怕	家不	家冰	家有	家那	密$	对处	对对
0	对得	对的	小事	小孩	小王	就会	就先	就到	就去	就您	就登	就结	就过	就那	局的	居的	工号	己决	己去	己在
0	己打	己断	带电	带过	帮不	帮到	帮忙	干嘛	平时	年的	年轻	幺#	应急	废了	度,	度上	度电	度贵	度问	建国	建设
0	开不	开了	开承	弄,	张建	归他	当妈	录的	录着	待$	待会	得到	得吗	得看	必要	忙的	快$	快,	快不	念$	急啊
0	急电	急的	息$	您上	您与	您两	您举	您今	您催	您儿	您先	您决	您到	您加	您厂	您及	您处	您安	您小	您尽	您快
0	您急	您打	您挑	您排	您接	您撤	您收	您方	您早	您正	您添	您点	您确	您约	您老	您要	您送	您选	您随	您难
0	您需	想到	想咨	想帮	想想	想清	想让	想问	感器	慢$	慢找	慢讲	懂啊	懂我	我#	我不	我做	我再	我又	我同	我处
0	我如	我小	我工	我微	我报	我拿	我提	我明	我登	我答	我陪	我需	或许	户是	户登	户要	所$	所的	手上	才不	才能
0	才那	打#	打$	打一	打不	打分	打吧	打扰	打断	打来	扔,	托书	扰您	找$	找一	找他	找你	把五	把材	把照	把表
0	报了	报人	报地	报这	报进	拍照	拜拜	拿到	拿着	挂掉	挂断	指定	按承	按特	挑$	挖掘	挖断	损坏	换表	换过	掉下
0	排队	掘机	接上	接下	接不	接您	接打	接通	提出	提到	撑几	收据	收费	改$	改造	政府	敢保	敢跟	料清	断的	方吗
0	方电	方面	日之	日期	时$	时,	时之	时了	时可	时后	时没	明细	是$	是七	是三	是东	是九	是买	是今	是八	是公
0	是农	是凌	是别	是去	是变	是可	是吗	是干	是平	是开	是张	是怕	是您	是承	是抄	是把	是投	是抢	是换	是故
0	是整	是智	是本	是现	是用	是短	是第	是线	是给	是老	是规	是讲	是那	是都	是银	晚#	智能	暂时	最快	最近	月一
0	月份	月您	月抄	月电	月都	有#	有三	有不	有余	有关	有办	有发	有同	有啊	有啥	有就	有您	有我	有欠	有正	有毛
0	有氧	有漏	有短	有老	有要	有证	有说	期#	期多	机,	机也	机交	机会	机打	机没	机还	权在	村#	村都	束通	条件
0	条例	条街	来也	来打	来核	来过	查员	查完	查您	查询	查过	柳园	样吗	样您	样跟	样骂	核,	核算	案里	档$	桩的
0	桩要	检查	检测	楚再	楚我	楚没	楼里	概#	概$	概也	概是	欠了	欠着	次了	次我	次报	次服	次电	次的	次都	正式
0	步,	死,	死了	残疾	每一	每次	民路	气$	气,	水$	水,	水平	水里	没$	没什	没必	没拿	没挂	没收	没记	没这	法是
0	法里	法院	派单	涉及	添麻	清以	渠道	源监	漏保	漏电	火我	火花	灯亮	点#	点一	点不	点九	点以	点吗	点小	点您
0	点慢	点电	烦了	烧的	照交	照常	照提	照留	特殊	王先	班$	理不	理了	理办	理结	瓦$	生$	生成	用了	用制	用吗
0	用我	用这	由器	由您	电?	电不	电保	电可	电吧	电啊	电嘛	电局	电您	电我	电方	电机	电梯	电箱	电给	电缆	电范
0	电要	电车	电还	电那	电都	界点	留好	留的	疾人	病$	登了	白$	白,	白天	白的	的三	的东	的做	的先	的公	的办
0	的卡	的原	的地	的宝	的容	的平	的户	的投	的抢	的日	的每	的流	的照	的耐	的行	的记	的讲	的逆	的通	的银
0	的错	目前	看下	看是	看每	看清	看账	看还	看这	看通	看那	真不	着人	着吗	着火	着烧	着用	着的	知$	知到	码也
0	码发	码您	确定	碰到	社区	神经	私下	种事	种话	窃电	笔$	第二	等会	等到	等半	等吗	等哈	等等	签字	算我	管不
0	管您	管来	管热	管的	管这	箱和	箱坏	箱的	箱门	类别	紧$	约时	纸质	纺织	线头	线断	细$	经交	经把	经派	经理
0	经看	绑定	给现	绝对	缴清	缺相	网点	罗先	置$	老打	耗电	耽误	肚子	能交	能保	能做	能吧	能在	能大	能定	能带
0	能撑	能没	能源	能直	能看	能赔	能退	脉冲	脸$	自己	范围	行代	行吧	行我	行打	行行	补充	补电	表号	表后	袋,
0	被人	被转	装不	要$	要什	要他	要告	要咨	要在	要投	要挂	要提	要物	要留	要登	要脸	要补	要问	规则	警察	认定
0	让人	让别	让孩	让户	议,	记不	记住	记复	记完	记得	记报	记校	讲不	讲我	讲明	讲过	许$	许吧	证不	证的	诉了
0	诉单	诉对	诉电	诉还	话#	话不	话尾	话报	话接	话来	话给	话请	话转	话这	询的	详细	误会	误差	误您	说下	说也
0	说事	说什	说别	说家	说师	说快	说户	说打	说是	说死	说还	说那	说重	请#	请他	请别	请说	诺五	诺是	诺的	谁家
0	谁接	谁看	调$	调出	调查	调电	谈$	谢$	谢等	负#	账$	账了	质的	质账	质量	贴在	费了	费呢	费您	费是	费照
0	费电	费结	费记	费还	费高	赔钱	走#	走$	走投	走法	走的	赶快	跑一	跟,	跟进	路#	路断	路由	车$	车上	转$	转走
0	转钱	轻人	边已	边帮	边查	边核	边看	边给	边还	边都	达现	还可	还想	还用	还记	这不	这人	这份	这位	这回
0	这张	这点	这电	这类	这还	远一	述一	退补	适,	逆变	选哪	选的	途径	通一	道了	道啊	道我	道是	道理	道里	邀请
0	那些	那几	那头	那家	那点	那笔	都写	都听	都在	都得	都清	都给	都要	都说	配电	里#	里?	里也	里写	里又	里可
0	里没	里的	里说	里面	重点	重视	量$	量不	量班	量计	金$	钟前	钟后	钟头	钟我	钱交	钱啊	钱您	钱是	钱转	错$
0	错开	长$	长五	门口	门的	问了	问他	问到	问吗	问吧	问得	问是	问清	问的	问这	间$	间我	间是	闸$	闸是	闸的
0	限$	除了	险$	陪您	障停	难受	难我	零点	零线	需量	非居	面$	面是	面有	项,	预计	额,	额还	骂了	验结	骚扰
0	麻烦	黑着
1	,三	,只	,听	,很	,肯	,说	^停	^大	^新	^系	一条	一次	一起	三次	三遍	上,	两个	个表	个评	个说	人员	价,	做个
1	写个	别人	别再	务做	发给	叫我	合格	和我	哭了	回访	在哪	址,	字,	家,	家电	密码	希望	您很	您说	您跟	我知
1	把你	把这	报,	放心	是一	是谁	查到	核对	消气	清了	热线	班长	用户	由,	申请	百分	的工	的用	老人	装的	证码
1	诉我	诉求	话里	赔偿	辛苦	这几	进来	配合	问我	随便	验证
2	#分	,国	,大	,改	,用	^三	^就	^麻	ap	pp	一遍	三点	不能	个电	串数	么样	了吗	了我	事我	人的	任,	修单	分,
2	别的	到哪	前的	办,	单我	叫什	合,	听不	国家	在我	场,	坏的	块,	客服	开头	您爱	愿意	我保	我发	我好	我很
2	我给	户的	把投	方案	明,	有错	校验	次停	正常	没问	消息	烦您	照实	电网	白了	的吧	的声	的意	的评	着不	码告
2	第一	给个	自动	表是	要一	要求	要点	要紧	诉,	词,	话的	说过	调度	都记	骗,	高兴
3	,孩	,换	,钱	,问	^校	^阿	三个	三张	上面	下个	个问	久等	些,	交的	人?	人看	付,	们一	任何	你办	你讲	停电
3	傅,	关于	几分	别急	到了	原样	号我	听您	咱就	喊,	在没	处理	实是	就好	工单	开发	息,	您着	我下	我刚	我向
3	我想	户我	打过	接线	时限	是怎	月,	有哪	条,	来您	来接	果,	的需	真的	私人	程序	等,	结束	结果	给别	要报
3	解您	话说	说,	费,	送电	通知	遇到
4	#的	,人	,供	,停	,现	,系	,赔	^供	^保	^材	^让	不放	不敢	不要	个投	个要	么办	了呗	事您	位置	供电	再不	准,
4	出来	别管	只是	同意	听明	在线	好说	就挂	帮你	录了	怀疑	您久	您手	您讲	我一	我念	我打	我要	报装	损失
4	收到	方,	昨天	是多	来一	样?	样讲	次通	没打	现象	理由	由我	电是	电线	的位	的全	的号	的情	的理	确认	算一
4	系统	紧,	线上	线了	讲您	话,	请不	谅解	这句	这块	这通	通过	遍,	阿姨	限,
5	,#	,六	^单	^单子	^我要	^按	^按流	一步	人家	以申	们打	你先	做的	列	到你	前有	名字	后,	咱们	哪家	复一
5	复述	大家	失,	头讲	家都	对户	当前	急,	怪我	怪我们	您往	您说您	我写	我可	户,	把验	把验证	投	投诉	按公
5	按流	损失,	换一	换成	据	数字	是来	是这	有用	有误	样的	根	歉让	激	生气	用的	的合	省	看到	福	种情	管理
5	美	能有	觉得	讲清	诉,我	读数	转账	过这	这样的	送	通话	重复	镇	问题,	领导
6	#$	,六户	,好	,您给	^您	^您把	^按公	^现	^第	^请你	一位	不再	不用	不过您	个歉	为这	么名	么名字	了,您	了,这
6	互	交电	交电费	什么名	住在	你家	先报	全部	其	出你	刚才的	到#	到了,	加	口头	可这	可这个	听,	和密	和密码
6	哪个	回答我	国	在线上	在那	坐席	姨,	对了	当我	得先	快的	念,	您手边	您直	您直接	您能	您觉	您觉得	情绪
6	意的	我今	我今天	我可以	我看到	我说的	户不	手边	才的	抄错	把您	报上	报上去	拉	挂断,	挂电	挂电话	接线,
6	提示	撤	放心,	断,	是什	是什么	是哪家	有意	有意见	本次	来,	来听	来电了	样的,	案	求	没把	漏	点,	申请,
6	的,$	的对	的对话	直接	看到了	码给	究	立	站在	答我	答我,	系统,	经	给过	统,	绪	老人家	背	行不	角色	解决
6	解我	解释	设	评我	话,$	说,我	说明	说没	请,	账的	转账的	边那	过您	这事	追究	道个	道个歉	那份	那里	释
6	问题	阿姨,	险	黑,
7	#是	,一	,客	,客户	,我可	,老	,老人	^你就	^你给	^您能	^您觉	^现在	^用	^第二	^请把	^重	n,	一声,	上去	下面
7	不见	个态	了,谢	从	们,	作为	做	八	写	决了	增	多少,	好评	字了	少	少,	已经	布	您同	您对我	您就说	您改
7	您替	您来	您给我	您问	愿	我听不	我该	接报	数据	替	案,	检定	楚点	止	气了	气了,	流程	清楚点	满意的	点,我
7	照我	照我说	理,$	用的,	由	的登	目	直接报	眼睛	睛	私	能不	能表	角	解决了	认可这	请你	请把	错,	长
8	,您先	,您来	,行	,谢	,谢谢	^下面	^你先	^帮	^来	^说	c	令,	会跟	你就	你给	出来,	分,$	判	口	句,	听不见	四
8	多少?	大妈您	奶	妈您	始	字,$	少,$	少?	少?$	开始	开心	很好	很满	很满意	心,$	忽	您能不	我们,	我来	才	打个
8	投诉是	换	接,	教	星	是没	板	查,$	格	没有用	电费	略	着电	程	老板	考	能不能	自	要再	讲讲	设定,	评分	诉是
8	话了	话要	该怎	该怎么	说说	首
9	,不用	,不过	^要	^要是	下电	不要再	不过	么?	么?$	了,$	什么?	们,$	其实	切	到通	到通知	员	员,	坐	存	就算
9	式	怒	意见	扮演	教我	新的	旁	最	本	正	此	没发	的老	的设	的设定	知,	色	节	让我	设定	话了,	说你	这次	通知,
9	音,
10	i	p	一声	下	令	优	你现	你现在	信我	准	初	听,$	呗	咋	咱别	回	声,	夸	夸我	定,	导	就当	就把	式,	往	心,
10	您当	您给	您说我	愉	愉快	意,$	我才	我说	数	材	材料	果	标准	没有	海	满意	理,	穿	表现	言	训	词	造	遍,$
10	错
11	^只	^大妈	^给我	^跟	g	h	一段	世	九	你不	入	公司	司	听听	啥	四个	多少	大妈	对我	就说	您对	意见,	掉,
11	接,$	描	描述	是先	替我	服,$	查,	满分	环节	着我	笑	表	要是	跟着	还是先	道	道歉	题,	高
12	,别	,表	^你的	^咱	买	假	六	吧,$	听听,	呗,	成您	指	料	是哪	是自己	段	满意,	界	票	算	置	认可	说电	越
12	进入
13	^给	s	一句	于	你是	只	咱	妈	往下	很	念	我的	把,	掉	是真	模	歉	狗	理	英	说我	过,	进,
14	^您对	^您就	^把	下一	六户	哪	您会	扮	标	环	电了,	等于	答,	练	装	解	通
15	^下	r	已	座	怎	我,$	改成	文,	服	次	讲	请
16	,您就	a	u	对话	山	怎么	把	放	表示	题
17	l	为	帮我	文	是自	服,	演	读	跟我	闭
18	,不	m	个字	好,$	意	意,	我是	电了	示	话	说您	进
19	d,	n	聊	该	述
20	d	一	个	出	回答	满	真	讲一
21	改	来	给我	认
22	^你	t	吧,	我,	现在
23	字	您得
24	语
25	o
26	^请	说
27	^,	e	声	现	评
29	我	答
31	了,	句	客
32	,您	客户
33	当
34	您就	成
36	你的
42	你
44	,
62	?
84	?$
179	,$
"""
    ),
    "en": read(
        r"""
-52	can
-48	it
-42	that's
-41	^ the
-40	not
-39	sir
-36	or
-31	don't	more
-30	have	okay
-29	by	can't
-28	^ no
-27	it's	meter	right	they	um	will
-26	madam	on	see	unders
-25	^ is	back	number
-24	^ if	^ it's	^ your	addres	now $	people	we
-23	again	at	crew	from the	need	there'	yes	you're
-22	^ good	^ you	and the	else	grid	say $
-21	^ hello	get	got	month	phone	said	text	time
-20		# $	^ okay	^ um	bill	days	happen	may	still	who
-19	^ so	anyone	but	cut	four	goodby	has	nobody	on the	sorry
-18	^ yes	anythi	ask	callin	down $	evenin	is a	moron	pay	screen	state grid	that	today	transf	with your
-17	^ it	bye	finish	first	for you	let me	me to	stay	to me	whatev	wrong	you for	you the
-16	^ i'm	^ we	at the	could	last	leave	out	read	readin	street	too	under	yeah	you want
-15	^ don't	^ one	^ our	eight	flat	hello	may i	mornin	mr	notice	sure	the meter	to the	we'll	with a	you ?
-15	you'd	you've
-14	^ thank	^ that	^ that's	come	course	day	doesn'	go	he	i can't	mrs	promis	ring	someon	speaki	thank you
-14	to you	two	waitin	what happen	what's the
-13	^ right	^ yeah	apolog for	app	from us	hours	just	much	office	other	outage	own	repair	second	superv
-13	the crew	then	time $	wasn't	workin	writte	your name
-12	^ my	^ there'	anybod	bad	bill $	did the	down	even	find	for your	goodby $	have a	hurry	i know	imposs
-12	is the	left	make	nine	of course	oh	old	sendin	so	the accoun	told you	wait	watch	when	with you	you can
-12	you tell
-11	^ and	^ are	^ i	^ please	^ sorry	^ would	a compla	aftern	an idiot	and i	and your	as a	buddy	call you
-11	calm down	change	clear	contra	didn't	enough	feel	help you	how i	how many	i've	idiot	is	is that	light
-11	many	please ?	please tell	power	regula	since	techni	tell you	tellin	than	uh	units	want	we're	withou
-11	you'll
-10	^ do	^ nobody	^ of	^ uh	^ who	a mark	after this	again $	all $	apprec	are the	are you	becaus	cable
-10	code	dark	done	earlie	every	expect	first $	give us	go on	hold	isn't	key	know	madam $	minute	no $	of your
-10	orders	patien	point	shut	somebo	surnam	switch	thanks for	the order	the rules	the screen	thing	those
-10	told	would be	you expect	yuan
-9	^ does	^ fine	agent #	and what	anothe	as well	at all	betwee	bills	can i	charge	connec	did you	don't hang
-9	follow	from me	good mornin	hour	house	i hear	i'd be	in your	it is	look	maybe	mm	moment	move	nothin
-9	now ?	once more	out $	possib	proper	reader	regist	rule	safe	send the	settle	shall	socket	speak $	the answer
-9	the notice	the regula	thirty	to be	today $	togeth	tone	twelve	visit	what exactl	whatev you	why	wouldn
-9	you a	you as
-8	^ calm	^ have	^ mm	^ shut	^ whatev	^ you'll	after the	and i'm	applia	as you	asked	bring	called	calls
-8	clearl	counte	digits	dude	electr $	everyb	first of	fool	free	fridge	goes	i	i can	i mean	i said	i say
-8	i've got	imposs $	inspec	it to	lights	machin	matter	minute $	ms	now and	okay $	on your	open the	protec
-8	publis	rules	shows	shut up	sir $	six	so $	sorry $	swear	televi	that is	that was	the addres	the contra
-8	the flat	the system	the two	there' no	they'l	this is	tonigh	trippe	troubl	what else	what you	within
-8	won't	workin days	would you	wrong $	you	you like	you need	you see	you'd like	your bank	your street
-8	your surnam
-7	!	^ get	^ go	^ he	^ i've	^ keep	^ may	^ not	^ people	^ sure	^ thanks	^ well	^ you'd	^ you've	a few
-7	ahead	apprec your	ask for	back $	both	box	breake	buildi	button	by text	bye $	care	centre	condit	could be
-7	earlie orders	electr	end of	family	faster	fee	few	fine fine	five workin	forty	freeze	gone $	got it
-7	guaran	happy	hard	have the	hear a	his	holder	how should	hurry $	i apprec	i unders	i write	i'll	i'm
-7	i'm not	if i	is there	it'll	keep the	landlo	letter	loss	lost	lot	lower	makes	me if	me look	me you	meters
-7	month $	more and	my superv	myself	near	night	of it	one $	online	or a	perhap	photos	please	please $
-7	pole	power supply	privat	readin $	receiv	right now	rules $	shop	sir ?	smell	so the	socket $	someth i
-7	stairw	statio	stays	story $	taking	tellin me	the card	the dark	the proper	the rule	the second	the survey
-7	the test	there' a	third	to do	togeth $	trust	try	unders $	used	voltag	way $	wechat	what's	whole	wire
-7	yes ?	you feel	you must	you should	you with	your neighb	your own
-6	^ a	^ after	^ can't	^ we'll	a call	a moment	a shop	a text	a writte	add	addres ?	ahead $	air	all of
-6	all right	am i	and this	anyway	anyway $	applic	as i	away $	be	bills $	bother	call by	can help	child
-6	compla about	cut off	date	day $	deaf	decide	depart	discus	distri	does the	done $	door	easy	englis	evenin $
-6	far	father	feelin	file	for that	four $	front	go ahead	good evenin	half	hear how	how you	i ask	i comple
-6	i don't	i hang	i help	id	import	is it	keep	last month	let	like	lin	listen	log	look $	losing	lying	ma'am
-6	mornin $	name ?	need to	not my	noted	of you	one	or the	ought	ought to	oxygen	place	planne	please don't
-6	please i'm	probab	proced	quickl	rather	reconn	record $	remote	right ?	ring you	rules are	same	share
-6	slow	slower	sorry for	sorry that	stay on	suppos	take care	takes	text $	the app	the cable	the messag
-6	the name	the readin	the record	the same	the switch	the techni	the three	theft	throug	to $	to pay	to your
-6	told me	too $	troubl $	trust me	until	up to	waitin $	want me	went	what ?	when the	wiring	you just	you on
-6	you'll be	you'll hear	you're an	your case	your feelin	your paymen
-5	^ compla	^ many	always	any other	approv	around	arrear	asking	b	caller	checke	city	contac	contro	crazy
-5	damage	deposi	detail	do about	does that	each	explai the	fit	for	for this	found	friday	front of	frustr
-5	give you	has to	haven'	heater	help $	here's	him	huh	i suppos	in	in front	inspec $	instal	insult	invoic
-5	it was	leader	line	load	madam ?	many thanks	me put	menu	myself $	needn'	on my	one more	operat	owens
-5	page	paper	passwo	phase	pin	policy	read me	record so	sense	shall i	shock	simply	slowly	small	smoke
-5	soon	steps	storm	take the	talk to	tap	that's the	the list	the neighb	the phone	the pole	the third	them
-5	this month	ticket	to have	tonigh $	took	truly	twenty	uh huh	unit	ventil	warnin	water	week	when did
-5	while	wires	works	writin	yep	your father	your patien
-4	abuse	along	any	arrive	averag	bank	batter	belong	big	burnin	busine	busy	card	chance	check	closed	coming
-4	costs	countr	differ	does	doing	everyo	explai	explan	factor	fed	feeder	fifty	figure	hall	her	hope	househ
-4	hurt	inside	job	later	law	lift	little	looks	mark	meteri	missed	mobile	nearly	noon	ours	outsid	owner
-4	pays	percen	photo	red	report	rest	result	room	roughl	runnin	solar	spoke	tenant	villag	we'd	welcom	wish
-4	worked	year	yours
-3	accord	accoun	affect	age	alone	assist	assure	balanc	block	broke	burnt	capaci	carefu	cash	cause	claims
-3	collea	compla	concer	contin	counts	covers	depend	digger	either	eleven	error	fiftee	fuse	gate	gave	gets
-3	hear	heard	here	hi	higher	holdin	hot	husban	its	kind	knows	lines	looked	main	market	meter'	might	missin
-3	months	n	neutra	never	obviou	past	presum	puttin	quick	r	raise	rang	rating	reach	ready	reclos	ridicu
-3	rings	road	seems	serves	she	shouti	signed	sit	site	sparks	squirr	starts	stuck	substa	tariff	their	thousa
-3	threat	tiers	town	trip	twice	we've	wet	who's	whose	work	worry
-2	across	amount	anywhe	appeal	apply	arriva	asks	away	batch	believ	below	billin	book	bottom	breath	broken
-2	car	catch	caused	closin	cold	credit	data	dates	defini	desk	double	e	easier	east	engine	equipm	fault
-2	feed	fen	flicke	floor	food	foreig	fright	group	he's	help	high	homes	hurryi	inconv	invert	june	lane
-2	lead	less	likely	limit	link	low	march	match	mate	minus	monday	moved	moving	odd	otherw	papers	parkin
-2	pass	per	period	pick	pile	pleasu	plug	plugge	post	privac	queue	ratio	reache	record	refuse	remind	respec
-2	round	safety	saying	securi	seven	sevent	shout	sign	simple	sincer	sixty	southe	space	spoken	standa	stop
-2	stupid	talkin	these	things	though	thursd	to	touch	typed	unable	unclea	upstai	verify	weathe	websit	wrote
-2	yard	yester	yet	zero
-1	able	accent	afraid	alert	alipay	allowe	also	announ	anxiou	author	blinks	booked	bought	branch	cannot
-1	compar	consum	crew's	daily	daught	dead	do	downst	drawin	dry	due	empty	ending	estima	event	exact	fail
-1	failed	fix	fixed	garden	hale	hands	head	hit	keeps	keller	label	lamps	least	lightn	logged	long	lose
-1	medica	metrol	name	needed	ninety	open	owner'	prepai	printe	purcha	questi	ran	rented	replac	restor	review
-1	runs	saturd	send	sends	short	son	sort	sparki	staff	supply	sweari	tells	tested	they'r	trips	tuesda	update
-1	urgent	wednes	whethe	worth
0	adding	afterw	amps	applie	appoin	april	are	area	arrang	availa	bang	baseme	bear	bearin	behave	being	bit
0	blame	blamin	board	body	bonus	bookin	brain	brothe	busbar	cancel	candle	carrie	carter	changi	chargi	chase
0	cheat	checki	cheers	chen	childr	class	click	climb	commit	commun	con	concen	court	cover	covere	cow	crews
0	ct	curve	danger	deal	dealin	dear	decisi	deed	delay	demand	denyin	depot	dial	dies	diffic	digit	dinner
0	disapp	discon	displa	distan	doubt	doyle	drops	dumb	dunno	during	earth	educat	enjoy	entere	entitl	evalua
0	exhaus	expert	extra	falls	fang	feedba	feels	fell	feveri	fifth	fire	flag	floode	forgot	furiou	gas	gimme
0	gives	glad	grant	greedy	green	ground	guidel	hang	hangin	harper	hasn't	held	helpin	hey	hm	howeve	huang
0	hums	hurts	idea	inform	interr	invite	itself	jumped	kitche	kvar	lake	lamp	lee	lettin	lit	lives	local
0	locked	loggin	lol	lookin	loose	lovely	lv	mail	making	map	measur	metres	mill	mille	money	month'	moves
0	nah	names	nasty	natura	news	noise	nope	normal	north	o'cloc	opened	opinio	origin	others	owes	p	pages
0	pain	panels	passin	peasy	penalt	perfec	phones	pinyin	plate	pleasa	pointl	police	poor	posted	preven	previo
0	prices	proces	proof	provin	pump	pushes	quarre	quicke	quiet	rain	rained	rcd	reacti	receip	relati	remain
0	reset	reside	restau	ringin	router	rude	saw	says	scan	scared	sec	seen	seriou	sharin	shocke	shown	silly
0	single	sittin	situat	sleep	slip	smartp	sounds	spare	speaks	speed	standi	steal	stick	stoppe	stops	strang
0	suit	summar	summer	sunday	suppli	sweeti	sympat	taken	tempor	tenth	terms	the	theory	they'd	thingy	thinks
0	thresh	throw	till	tired	today'	totall	touche	twelft	unfort	unpaid	up	upload	upsett	usage	usuall	van
0	volts	waive	walk	wanted	warm	warn	way	ways	weeken	west	what	whiche	window	women	ya	years	yo	zhou
1	after	calm	certai	comes	exactl	off	paymen	really	refund	would
2	behind	going	home	mistak	no	proble	rate	servic	story	test	there	three
3	fine	form	i'd	pull	put	set	side	very	your
4	#	all	did	direct	give	how	memory	mind	must	neighb	should	spell	unplug	verifi	wants	with	wonder
5	^ you're	and you	before i	chines	enter	gone	honest	hotlin $	if	love	messag	order	over	points	sum	survey
5	take over	this one	three hundre	three points	whoeve
6	^ let	^ make	^ never	^ when	about	and take	animal	answer $	are $	been a	call	forget the	from here	good
6	good night	here $	i will	is no	live	look at	mean	most	now i	of the	paying	press	sent	speak	step	straig
6	surge	talk about	thank	to calm	want to	well	when you	you down	you made	you think
7	^ speak	^ to	are a	before	better	case	choose	down for	excuse	fair	genera	go to	hello $	honest $	how angry
7	i do	i'll be	i'm sorry	in this	july	legal	passed	person	take	ten	the baby	tomorr	top	two hundre	type
7	us	use	what do	will be	you won't
8	^ i'd	ago	alread	at a	at home	at your	best	close	compen	disagr	eighty	from your	great	helps	hundre	if we
8	is #	it must	langua	name $	needs	paid	put in	questi $	real	right $	sort it	spring	start	the claim	the custom
8	the form	the refund	times	to #	to say	to talk	to us	where you	worrie	you from
9	# ?	a minute	agains	agent number	be a	brief	close the	from	how do	i'd like	it in	kindly	man	my shift
9	on a	plan	rules say	straig away	switch off	ten $	that helps	the bank	the supply	the word	to explai	turn
9	us $	was	withdr	woman	you an	you say	yourse
10	^ read	^ type	accoun $	and it	correc	dispat	ends in	five	five $	flats	for now	hotlin	i check	like a
10	may not	meanwh	mother	object	of	off the	part	sorry about	the case	the paymen	the story	there is	you kindly
10	you were	your fault
11	^ switch	about your	all the	and	came	confir	custom $	everyt you	forget	hear that	i should	i want	imagin
11	is on	it's your	me and	meter $	mine	should i	six flats	state	sugges	thanks	up $	you if
12	?	^ #	^ be	^ put	about you	answer in	couldn	delete	did i	guess	hand	lady	number is	off $	or i	say it
12	skip	sound	team	tell me	the work	well $	with the
13	^ as	a good	ask me	call the	drop	explai that	fast	i'll look	made	means	new	nice	of a	on $	owe	prefer
13	repeat	satisf $	the report	to call	to hear	where	you have
14	^ call	^ how	^ stop	aren't	baby $	card $	forwar	full	if it's	manage	notes	nothin to	out of	shift	some
14	win	words
15	at once	from now	now on	now please	on with	our	paymen was	price	send you	then i'll	your accoun
16	^ for	^ give	an	can only	cross	don't have	gratef	had	handle	late	next	someth	stage	tell	that a	think
16	to keep	you so
17	^ what	above	baby	boss	call $	ends	it you	let's	once	one ?	positi	reques	say the	score	table	the power
17	this call
18	accept	apolog	been	custom	develo	furthe	handle this	me a	reques is	your reques
19	angry	consen	have to	only	remark	the compan	the price	which	write	your anger
20	^ transl	agree	as	be the	comple	fine $	i get	note	transl
21	late $	run	what's your
22	compla $	into	once $	word
23	$	^	^ say	^ which	carry	claim	for me	list	mood	option	quote	were	what i	you don't
24	as the	carry on	everyt	system	that your
25	invent	mum	satisf	this
26	a	in a	reason	we are
27	senten	show	the agent	voice
28	you are
29	^ let's	anger	forgiv	play	traine	what is
30	am	up the
31	^ tell	agent	longer	now
33	compan
35	end	my
36	i am	reply
37	it $
39	count
42	me	praise
44	answer	talk
56	say
63	that you
"""
    ),
}

VOICE = {
    "zh": read(
        r"""
-128	?
-102	!
-92	!$
-81	?$
-75	,$
-46	我
-41	说
-39	,你
-34	不	你
-32	呢
-31	我要	没	给我
-30	那
-28	么	就
-27	,#	来
-26	在
-25	栋	着
-24	?你	你们
-23	一个	不是	哪	底
-22	^你	年	说,$	都
-21	个	句	呢,	行
-20	,我	?我	得
-19	#	什	什么	今	对,	让我
-18	交	我家	没了	问,	黑
-17	一	出来	啊	子	条
-16	住	吧	怎么	我,	我一	日	栋#	楼	着,	说,
-15	,这	了!	了,	五次	你别	呀,	嘛	怎	数	是真	有	行,
-14	,那	了?	了没	再说,	到底	去,	可	听懂	好好	我还	数,	梁	点,$	烧了	理	看	行吧	装	谁	这话
-13	#,#	,他	,可	,就是	,我就	,没有	,说	^我不	^没	上	个,	去,$	嘛,	在$	孩	孩子	心里	想	来的	来的,	楚,	要投
-13	要投诉	试
-12	,到	,就	,我要	,没	^六	^到	^啥	^好好	^我要	上,	书	今天	倒	兰	可不	嗯,	器	在打	好,$	就行,	年$	录	懂,
-12	懂,$	我手	我找	我等	有个	法,	照片	的是	该是	账,	账,$	车
-11	,问	^别	^有	^梁	^没了	^算	^行吧	两	事,	以,	六	关系,	写	厚	听懂,	啊,	它	实在	店	德	德厚	念	才说的	据
-11	明白	有,	本子	梁德	梁德厚	法,$	点,	片	用了	苑	账	走	这	里
-10	,先	,再见	,别	^什	^什么	^我有	^登记	不用了	不该	久	了!$	交电	交电费	你再	做,	六家	关了,	关系	再说
-10	去	可以,	吧$	呀	呀,$	啊$	啥	嘛,$	妈	子上	就好	就好,	就要	快	怎么办	成,	我没听	我问	拿	是不是	是你
-10	是我的	有了,	有啥	本子上	栋#,	楚,$	没听懂	物	理,	的,	的账	等你	表,	说的我	费,	还没	通了	那你	都没
-10	都烧	铭	问,$	问你
-9	,三	,好	,问题	,麻	,麻烦	^#	^你这	^到底	^嗯,	^您刚	^登	^道	^那	东	两年,	么心	什么心	住了	你还没	假	关了
-9	出来,	刚才说	到,	到,$	原因	吧,	呀,我	呢,$	多久	家,	建设	录,$	忙,	怕	您刚才	我不	我去	我怕	我有	我本
-9	我爸	我的账	我要投	数据	有了	来,	楚了,	没听	烧	爸	物业	用了,	电费,	票	系,$	纺	缺哪	股	要	要交	要交电
-9	说表	谢谢,	跟	遍,$	都不
-8	!你	,今	,你再	,先把	,我去	,我爸	,租	,算	,还	,这个	^#块	^几	^对,	^我没	^挂了	^这话	^道歉	一步,	两年
-8	个吧	个字	了?$	事	事办	五	五号	五号楼	们自	们自己	会不	你们自	你先	你把	便利	便利店	倒是	利店	又	号楼
-8	呢?	套	好$	好,	弄	忙	总	您刚	懂	我不懂	我先	我可	我想	我手机	我是真	我本子	我都	手机	手机,	才	把我
-8	敢	数,$	是不	是你们	有一	期限	桐	桐苑	桩	梧	梧桐	梧桐苑	步	步,	没了,	没有了	法	的?	看得	租的,	立	算了
-8	算了,	箱,	系,	要是	视	试试	跟我	软	这是	道	都没有	醒
-7	!我	#,户	#的	,	,#,	,你别	,哪	,我家	^东	^你别	^六户	^又	^我还	^服	^条	^没有	^爱	^算了	一个,	一步	上,$
-7	下,	下了,	不认	不赔	不需	不需要	业那	九	乱	了,那	了三趟	了呀	了呀,	人来	人给	人给我	今晚	们领	们领导
-7	件,	何	你们领	你念	你给	停电了	元#,	先不	先把	光	写,	凭	删	利	到时	到时候	办了	半	原	句,	可是	同志
-7	同意,	吧?	呢?$	嗯,我	回了	声,	大概#	子在	对,$	少	就问	想去	意不	我一个	我下	我不是	我听	我打电	我知
-7	我知道	我问的	打电	打电话	拍	掉	是有	有人给	本	条件	楚	概#	次了	次电	没人	清楚	清楚,	点没	烧了,	物业那
-7	理解,	登记了	的!	的不	的就	着,$	知道	票,	算	给了	给我查	能	记下了	讲不	试,	试试,	说得	说我	说说	请你
-7	课	谢,	谢谢	还	还是	这句	钱	问的是	鱼	黑,	黑了
-6	#块	$	,今天	,好,	,孩	,少	,我自	,我问	,户	,户名	,有	,来	,车位	,那你	,鱼	?那	^	^人	^几个	^哪	^大概	^姓
-6	^抄	^给了	^说	一句	上数	下个	不出	不动	不是你	不来	东风	个人	个充	个字,	个数	么办	了	了,他	了,这	了我
-6	事,$	事办了	事情	以后再	你,我	你得	你算	候来	全	再见	出	出来的	别说	单元	号,	号,我	咱们	哎,	哪一	商
-6	嗯,这	四	图	在就	块三,	套,	字的	宋	就去	己想	帮我	开了	弄,	弄清	很,	快点	念,	我,$	我停	我心	我把	我算
-6	我这是	截图	户都	打了	把事	据,$	支	新村	时候	时候来	明白,	是真的	板	标准	核对,	案	楼#	死了	清单	焦味
-6	照片,	片,	现在就	电,	电了我	电视	白点	的人,	的啊	看你	着呼	等你们	纺织	给个	给了,	缺	能不	自己想	要的
-6	记下	记了	试验	说变	说变压	说是	说正	说的	费,$	赔不	赔不赔	趟	路	这两	这儿
-5	,下	,什	,几	,前	,周	,机	,热	,行	,车	^五	^他	^我	^查	^理	一位	一声	三回	三栋	不信	不能	个时	个月	个试
-5	久能	么,	九号	了三	了几	了好	五回	交,	交代	人了	他,	们还	你看	你能	你讲	儿,	元#	充电	先说	先跟	全黑
-5	准,	几次	分钟	前三	十分	发票	吗,	呀?	呢!	味,	哪个	哪儿	啊!	回去	块三	女儿	好几	家电	少,	就在	就我	就行
-5	录,	得有	快没	急着	慢,	我?	我就	我开	我看	我需	抖,	报装	掉,	日,	日子	时间	是按	是没	月,	有做	有的	有老
-5	楚了	楼下	流程	满了	电器	电桩	留着	疑,	的事	的呀	看,	着就	着说	着转	等,	等结	耳朵	能来	行?	行吗	表箱
-5	要,	要一	要打	解什	记着	论,	证,	话我	说这	还打	这#	这套	远,	道,	道的
-4	#了	#号	,二	,卡	,原	,哎	,啪	,家	,屋	,快	,怎	,期	,比	,直	,规	,视	,谢	,账	,路	,转	,道	,银	?#	^交	^原
-4	^可	^好	^就	^快	^请	b#	一份	一半	一回	上写	下一	下了	不听	不敢	不给	东西	个好	个问	么处	么说	也不	也是
-4	也看	书面	了两	事的	事都	交多	人,	他说	价格	你一	你告	你好	你理	你还	做断	停电	先告	先给	全烧	六户
-4	写的	几个	几天	几时	几遍	分开	别再	到我	动扣	半,	单独	去了	号上	同意	听听	响,	哟,	啪,	在,	在我	多,
-4	天?	头是	委会	威胁	子一	对上	对面	就不	就听	就没	就说	尽快	居委	开试	录音	得清	慌,	懂了	我偏	我妈	我打
-4	我查	我真	我记	我起	户人	打哪	找你	拍了	据,	断开	方法	是什	是来	是这	有!	有电	期两	机,	机器	查啊	毛,
-4	池子	没写	没看	没说	漏,	理的	由器	白,	的一	的了	的错	确定	答案	算我	糊弄	经叫	胁我	自动	装充	视频	认一
-4	讲了	讲得	话,	话没	说下	说吧	说法	说点	说要	谁的	负载	赔?	起算	路#	路由	过来	这心	这条	这跟	进去	退费
-4	通,	遍,	都在	里的	里还	量,	面,	领导	鱼死	麻烦
-3	#!	#,	#千	#栋	,两	,但	,光	,写	,刚	,单	,妹	,尾	,往	,怕	,打	,投	,拿	,挂	,氧	,清	,照	,短	,等	,起	,退	,钱
-3	,陈	?有	^两	^户	^打	^车	^还	一池	上哪	上老	下说	不写	不点	不讲	不跟	不通	两样	个你	个准	个同	个能	个说
-3	为什	么好	么点	么这	之#	九点	也得	也有	也要	了一	了半	了呢	了的	交呢	人家	人机	人管	人话	从头	以后
-3	们是	们营	份,	会,	住,	你也	你啊	你声	你帮	你总	你接	你有	你知	你记	你跟	信,	候给	停了	全删	共享	写着
-3	准不	凤,	凭什	刚才	别催	别光	别又	别跟	到哪	到点	前面	办事	动,	包里	千瓦	午就	卡,	去楼	又停	又来	只剩
-3	可我	号?	名顾	吗!	听见	哎哟	图,	在往	在那	增氧	大了	大家	天数	天能	好?	好一	妹子	字不	定规	家没	对过
-3	小区	少一	少天	就会	就先	就怕	就想	就是	就这	屋里	已恢	幕,	干什	年,	年了	店里	度,	得,	得说	得通	忘了
-3	总得	总要	想装	我了	我今	我再	我凭	我包	我只	我回	我姓	我投	我核	我没	我的	我腿	我自	户名	打我	把账
-3	换个	敢大	料,	是人	是急	替我	有#	有数	机有	村#	来!	来?	来这	来问	果,	查?	查一	查查	校验	样都	棉纺	氧泵
-3	求你	没发	没电	没错	点十	点啊	点焦	照你	照顾	理?	理由	瓦,	用,	电的	电话	电费	痛快	的东	的顾	直在	直说
-3	看了	看我	真的	着呢	租期	算?	纺新	结果	缺什	缺的	美凤	老太	聊天	能,	能先	能把	能拿	能点	能这	自用	行的
-3	要把	要报	要看	见,	讲理	诉!	话的	该,	说个	说理	谁?	谁了	谁来	负责	走路	起来	车,	车上	车位	边,	还能
-3	还黑	这一	这回	道啊	道我	道理	那儿	那种	那谁	那这	里交	错?	间,	陈美	面有	顾,	顾的	频我	题就	验的	验表
-2	!#	#多	#我	#那	,人	,六	,共	,女	,带	,房	,指	,接	,整	,现	,能	,谁	?别	?同	?就	?电	?谁	^下	^保	^同	^大
-2	^对	^屏	^怎	^手	^时	^昨	^来	^谁	ap	pp	一度	一趟	三样	上个	上也	下午	不全	不及	不发	不好	不对	不想	不知
-2	不行	不让	不问	两张	个?	个事	个快	个手	个老	么回	么弄	么糊	么老	么解	了你	事!	事吧	事呢	二单	些,	交了
-2	享屏	人!	人都	他刚	他是	们一	们电	们让	们这	件?	位是	你倒	你听	你当	你快	你是	你来	你没	你用	你要	你让
-2	你那	依据	信不	信儿	修?	倒没	停?	催,	儿?	儿要	儿还	先这	再问	删了	判断	别绕	力公	办!	办啊	办成	办法
-2	化,	半天	卡里	去!	去?	又是	又没	又黑	口头	口气	另一	只有	可你	可别	可没	号吧	号码	吃奶	合理	后呢	吧!
-2	听明	听着	听进	吸机	呀!	味呢	哪里	器嘛	器满	回事	回访	在手	在本	坏了	外走	够,	天你	天我	头,	头说	好吧
-2	子你	定,	小灯	少来	就做	就发	就照	就看	屏幕	应,	底下	底是	度?	开空	弄!	张照	归谁	得到	得好	得给	志你
-2	快?	快了	态度	怕里	思?	恢复	懂的	我!	我倒	我到	我办	我卡	我在	我好	我录	我拿	我换	我明	我欠	我老	我脑
-2	我该	我退	才来	打!	打得	扣款	把它	把电	把这	护车	拿规	挂,	指示	换了	接着	救护	敞亮	数?	料不	断?	新的
-2	方案	是个	是从	是关	是办	是吧	是物	是租	是答	是谁	是还	晚上	有断	有结	有这	机#	机我	来吗	来我	来电
-2	来看	查到	栋楼	样跟	核对	桩,	楼道	没接	没注	法!	法?	法吧	灯我	点#	点我	爸那	理!	用?	用吗	电了	电力
-2	的人	的什	的孩	的小	的货	的鱼	看?	看家	看过	着了	短信	码,	码?	示灯	租的	程看	空调	第五	答应	算不	箱没
-2	箱里	给不	给的	给谁	翻,	老化	老号	背不	能用	脑子	药坏	蓝字	蓝颜	行就	要停	要远	要验	见!	规定	记上	记住
-2	证?	话!	话你	话呀	话要	该干	说!	说?	说怎	说慢	谁!	谁管	谁负	责?	账我	账算	走了	走得	跟你	过?	这些	这点
-2	远程	连我	那,	那上	那份	那台	那是	那电	都有	都能	里#	钟前	钱去	钱还	问的	问都	隔壁	面的	颜色	鱼,
-1	!不	!二	!叫	!谁	!那	#年	#度	#是	#来	,a	,为	,会	,何	,再	,凑	,凭	,办	,变	,叫	,号	,哦	,嗯	,增	,安	,底
-1	,录	,总	,早	,查	,满	,赔	?,	?几	?打	?查	?说	^嗯	^四	^座	^清	^绕	^要	^账	^进	^都	^马	一串	一停	一分	一条
-1	一样	一直	一笔	一遍	三个	三张	上?	上一	上了	上刚	上头	上有	上的	上翻	上都	下去	下的	不删	不吭	不急
-1	不打	不查	不说	不过	不骂	业说	两个	两件	两天	个办	个对	个整	个最	个词	串蓝	主就	么一	么不	么了	么交
-1	么多	么就	么态	么找	么断	么算	么行	么走	也打	了个	了这	事你	事怎	二楼	人可	人呢	人啊	他一	他也	他又
-1	们停	们出	们到	们就	们怎	们管	们要	们说	们赶	何,	何佳	何是	你了	你到	你叫	你就	你等	你肯	你都	佳怡
-1	假的	儿交	儿来	先是	先银	公司	关,	再是	写下	冻着	准备	准话	凑个	出?	出什	出去	分之	分停	分吧	分秒	别打
-1	别让	到你	剩下	办?	办呢	包装	午九	午停	单嘛	压器	去营	又要	及,	发到	发给	变压	句话	叫我	叫谁	可何	台电
-1	号啊	同,	吓我	哦,	啥?	喂?	器也	因你	在家	在还	地方	坐着	块没	声的	复,	多少	够?	大声	大姐	大概	天不
-1	天才	头上	好!	好不	嫌我	子!	字一	字念	完!	完了	定?	对照	就写	就完	就打	就等	己的	已回	年买	年的	应我
-1	底,	底有	座机	开门	弄我	弄过	张单	强,	当我	录着	往外	得住	得你	得够	得明	得见	得过	心疼	快,	怕,	怡,
-1	急,	怪我	想问	意呢	我上	我个	我共	我写	我冰	我刚	我发	我存	我左	我店	我报	我捞	我点	我电	我跑	我马
-1	户我	房租	才就	打开	打的	拦着	拿不	拿什	捞都	换过	接到	控有	推,	整#	断我	断电	方说	日期	早上	早不	明天
-1	是也	是又	是多	是打	是看	是老	是虾	是要	是说	是那	是鱼	晚这	月第	有耽	朵背	机上	条往	条条	来人	来呢
-1	来啊	来怎	果!	查,	楼小	次停	款怎	正常	没完	没弄	没挂	没来	没漏	没通	泵一	生意	电!	电不	病?	白话	百分
-1	百姓	的#	的冰	的我	的房	的生	的药	的这	监控	看着	看这	着!	着#	着?	着的	秒都	租,	笔一	等了	等等	算你
-1	算怎	算数	算给	管?	箱那	结论	给,	给他	老停	老单	老百	背,	能去	能听	能告	能找	能接	能欠	能验	色的	虾,
-1	表走	装箱	装表	要不	要发	要听	见了	视#	觉得	订单	让人	记?	讲讲	访,	证据	评理	评评	诉你	诉我	话?	话吗
-1	话说	话都	该你	该找	误差	误的	说事	说句	说来	说该	谁不	费?	走?	赶得	起码	超了	路,	路老	踏实	转?	载,
-1	边怎	边耳	还冻	还在	还留	这就	进的	道吗	那到	那句	那张	那接	都写	都说	释解	里,	里监	钟一	钱!	银行	门口
-1	问条	面那	验,	骗子	黑着
0	!听	#不	#分	#点	,一	,上	,它	,工	,死	,缺	,老	,装	,记	,身	?早	?翻	?要	?这	^上	^光	^发	^合	^哦	^啊	^少
0	^投	^核	^物	^空	^等	^行	^记	^跟	一伙	下就	不太	不推	不服	不着	不算	业不	业厅	两度	个!	个不	个号	个道
0	个都	么冰	么意	么我	么看	买的	了什	了就	五晚	五点	交?	交呀	人在	他还	们也	们都	伙子	伙的	会弄	作日	你凭
0	你怎	你敢	你觉	信里	候有	停我	元,	元六	全,	六点	冻结	刚进	别急	到的	办好	加路	化了	午五	卡背	去哪	去那
0	发,	叫你	号我	后打	听,	听我	呼吸	命令	啊?	嗯嗯	四点	回话	在#	在哪	在怎	地少	址,	坏,	声?	天两	天就	好像
0	子?	子鱼	小伙	就告	就对	就知	就能	工,	左边	差不	幕上	幕呢	弄的	得了	得扔	心,	志,	快说	念一	念给	慢一
0	成!	我呢	我是	我现	我用	我解	手上	打,	打不	投诉	抢钱	报警	拍?	拒绝	接,	时,	是?	是在	是想	是电	晓得	最后
0	有时	有权	有点	有用	有问	机的	权限	来不	查就	样!	样,	欺负	死鱼	气袋	氧气	水器	没关	没拍	没权	没查	没舍
0	点不	点以	点呀	点就	热水	理我	理解	用手	电?	电价	电呢	电池	白肚	的信	的号	的那	的钱	皮,	盖章	看见	着屏
0	着白	着这	等?	等一	箱加	翻了	翻着	耽误	肚皮	肯问	背面	能交	舍得	行呢	表的	要说	要这	见没	视,	解,	警察
0	认得	记新	话就	该怎	说赔	读数	谁呢	谁看	走,	跑车	车呢	过一	过两	过分	这么	这张	进货	那些	那什	都行	都这
0	里头	里面	钟,	钟地	钱,	钱?	钱你	钱怎	门,	问问	频都
1	#天	,交	,冰	,分	,发	,已	,应	,手	,明	,灯	,请	?不	^停	^听	^哎	^挂	^是	^看	^给	^能	^规	^验	一台	一眼	三档
1	上午	不上	不多	两点	个小	个工	个电	么?	么定	么没	么用	么跟	事?	交钱	人?	们不	份证	你懂	你这	修的	停的
1	到了	办不	勘查	半夜	去交	去就	反映	号#	合同	吗?	告诉	哪有	器,	回,	在用	在这	块,	处理	头就	头有	好了
1	好说	姑娘	子还	存折	定的	家都	就一	尾号	度多	得很	我也	我弄	我盯	房子	才说	打雷	扔,	扣不	接下	提示	断,
1	明远	是怎	是骗	显示	月#	月的	有?	有焦	本人	来了	来就	样?	欠费	气,	派人	现在	的来	看到	着我	第三	统里
1	能帮	营业	装好	误,	说了	说啊	谁,	谁说	货单	赔多	赔的	身份	还开	还想	道什	都给	都记	释,	里就	问一	问清
1	除了	顾明
2	,回	,大	,换	,昨	,自	,走	?没	^表	一块	一天	一户	一起	三,	不准	不办	不够	不用	不起	个钱	么个	么时	之前
2	也行	了#	们那	件事	会说	你不	你想	修,	儿去	先听	到这	单,	去把	哪天	啦,	块儿	声音	多了	多出	够不	天,
2	子,	对不	工作	开,	开着	往上	快的	意思	我怎	打给	找我	数字	是哪	是表	有别	查了	毛病	没事	没记	清,	热线
2	的吧	的表	看不	第二	答复	算,	管,	经理	能办	能说	自己	要先	解释	该不	说完	还差	这人	那个	那头	那我	都是
2	钱啊
3	,同	,是	,然	,物	,看	,第	,让	^短	一家	不到	不在	不就	不懂	业,	个我	了吧	了多	了算	五个	人工	人说	们的
3	你答	信息	先别	再讲	几点	后面	听得	回来	字,	少?	少钱	就你	往下	意见	我让	我跟	找谁	有错	然后	白了	盯着
3	看看	等我	线,	解决	记录	讲一	词,	那就
4	#小	,后	,咱	,用	,电	^先	一点	不可	会儿	你?	你说	保证	冰箱	出了	家的	密码	总闸	我念	我登	挂了	材料	气了
4	登记	的工	的车	的问	第一	线路	老人	行不	记得	讲,	说一	说明	说话	过,	还要	那么	那边	里没	题,	验证
5	,不	,给	,表	^知	上去	下来	不管	么还	了吗	你的	慢点	户主	所以	抢修	的电	等着	让你	跟他	这种	通知	道了
5	都来	鱼我
6	,小	,已经	,有什	^喂	^我很	^抱歉	^数	^春	^是我	^电费	^给你	^谢	^麻	^麻烦	n	s	一次,	下办	不归我	他们	他的
6	你慢	你慢点	再打	功	单子	又不	后	听,$	听你	呗	咱	喂	嚷	好,不	对了	对你	小时	工号	布	归我	往下办	您看
6	情	慢慢	慢点说	我不管	我也没	我信	我给你	我说	我这	打#	打算	收到	料	方	时	是,	景	没法	没用	点说,	爱
6	的没有	的话	祝	离	等于	紧的	背景	节	议	讲完	说清	貌	赔,	赔,$	过,$	过了	这个月	这事	道歉	错,	错吧	问我
6	问题,	阿	非常	马上
7	#,对	,我照	^一	^你的	^刚才	^呃	^周	^喂,	^我现	^抱	^电表	^请问	a	l	一户,	不会	不归	不清	专业	业	么可
7	么可以	之后	了啊	人等	什么可	作为	你去	保	修	值	先挂	先生,	其他	决了	分	分,$	到#	反正	号	合格	合格,
7	吗	吧,$	听不	喂,	回答	地址	坏的	型	型,	城	外	字了	学	安	家	就算	峰	帮您	常	开心	意,	我会	我哪	我帮你
7	我管	我认	我这边	或者	所	抄	抄表	抱歉,	春	是一个	李	束	来电了	注意	派	爬	爱听	生,	生气,	用的	疑	的	的吗
7	的户	码给	第	管了	系	结	结束	聊	肯	被	解决了	证码	说一下	说不	谢你	账的	身体	转账的	还不	这样	都听	里有
7	量	限,	难	题,你	验证码
8	,也	,多	,我们	,最近	,都	^刚	^呵	^行了	一切	一切都	么?$	了,不	了行了	人等着	以帮	位,	你,	你人	你打	你找
8	你问	其	决了,	切	切都	到	到通	到通知	力	可,	可以帮	号是	名字,	呃	呵	呵,	哭了	哭了,	址	复	天	奶	完,	就把
8	就是了	山	度	感谢	慢	我不能	我照	我能	或	户,	抱歉	拟	挂机,	按	插	改	是了	是了,	月一	有人	有没	有没有
8	查	止	求	没办法	点说	王	申	申请	电表	相	码	确实	管	色	行,就	行了行	认可	认可,	谢你,	跟您	转账	这里	都是我
8	里有没	闸	队	需要
9	#分,	,你查	,最	,电费	,给你	,都是	^三	^哎呀	e	之	习	了$	你家	供电	信你	傅	再	别的	前	叫	名字	吗$	哎呀
9	太	好,我	定	家里	家里有	师傅	愿	我不要	我给	打过	拉	挂机	放	时限	是#,	最近	末	欠	没办	没打	没问	注	满
9	满意	班	电$	的时候	系统	紧	练习	统	者	联	联系	肯定	表是	规	计	认	记,	证	话	话$	语言	谅	谅解	这边	高
10	,对吗	,真的	^按	^赔偿	一下	不了	不用赔	专	了行	事我	任	你,$	供	反	可,$	地	处	开	怪	您的	我帮	承	挺
10	时限,	是我们	来$	没问题	用赔	的,我	究	给	行,$	行了,	言	语	这个	追究	问题	需
11	#,$	,要	^你说	^我理	^没问	^赔	i	也没	你报	你查	做什	做什么	偿	先生	况	别人	办,$	助	受	只是	啥,	完	对吗?
11	情况	感	挂	放心	是我自	模	没有	用电	的时	练	网	赔偿	边	追
12	^不	不生	不生气	体	作	停,	办,	名	对	对吗	我做	我理	我理解	户号	撤	昨	昨天	是#	歉,$	现场	行了	说$	请
12	身	还有	道歉,	静
13	不再	为	内	可以	可能	工	已经	平	当	心,$	您说	我很	我讲	满意,	生气	表	请问	配合
14	,我没	^老	一次	不要	于	会	做	分,	客户	应	心	电	的$	经	要求	诉	话了,	配	错	需要我
15	,真	了,你	应该	意	是一	最	生	要我	话了
16	只	场	帮你	我没有	歉	诉,	赔
17	,对	信	好的,	客	报	真	给您
18	你们,	小	已	现	线
19	以	有什	有什么	服	服务	歉,	解
20	^,	^好的	^电	好的	我们	是我
21	^这	们,	气	用
22	们,$	帮
24	合
25	务
28		^我的
30	很
31	^您	给你
32	户
37	,您
149	您
"""
    ),
    "en": read(
        r"""
-94	?
-65	!
-62	! $
-37	i want
-36	not
-35	i'll	my
-34	i've
-33	^ i've	bill $
-32	isn't	know	power
-31	just	nobody
-30	do	me	somebo
-29	$	^	yes
-28	^ i	on $
-27	^ i'd	i'm
-26	haven'	isn't the	please $	this $
-25	# #	^ i'll	it's
-24	but	cold	for a	i don't	mine	wait	want
-23	^ it	five thousa	lady	look	me $	what	write
-22	^ i'm	going	it
-21	^ you're	i will	long	though	to compla	yet $
-20	? i	count	dark	here $	i have	i'd	if	in $	that's	thousa	yet	you people	your superv
-19	? $	an answer	as long	bill	food	go on	i could	i live	long as	my bill	my flat	paid	them	told me	us $
-19	wait the
-18	^ ten	doing	everyb	is going	much $	that is	who	why	you haven'
-17	all right	exactl	good	had	her	landlo	live	reason	ring	ring your	thank you	the only	your own	yourse $
-16	? what	^ nobody	^ that	^ then	can wait	can you	cold $	gettin	here	i'm a	my landlo	no	one	pay	the power
-16	wait for
-15	at the	be a	do i	don't	first	hale	have the	i'm waitin	is $	keller	lit	milk	mum	needs	or not	own	paid $
-15	supply	thank	to you	where	your bill
-14	^ don't	about	at least	doing it	for $	fridge is	i haven'	is your	it and	least	sheet	thanks to	that
-14	want a	well yes	write it	you explai
-13	^ that's	and it's	anythi	by card	find out	fine	forget	i didn't	i post	i pulled	it goes	it was	much
-13	power $	see	superv $	that's the	the dark	the fridge	we'll see	went	when the	you can't	you must
-12	^ and	^ so	^ there'	again	are you	cannot	dark $	don't care	fast	get	how do	i know	i pay	i'm not	in and
-12	in my	it says	know what	lamp	lost	my meter	oh	pulled	ran	right that's	six	stop	ten	that $	three times
-12	voice	what ?	with the	your number
-11	^ good	automa	baby's	enough	enough for	first $	giving	hundre and	i'd like	if you	it has	it's the	last one
-11	let's	let's see	like that	me so	must	not an	post	post it	quick	rather	shoot	test $	think so	use	with this
-11	word	you send	your voice
-10	^ can	^ right	^ what's	and i	burnt	came	don't unders	don't you	find	flat	for two	fridge	get me	i do
-10	instea	it i	july	keep a	keep your	light	never	no $	no need	none	normal	not your	on my	once	people $
-10	right i'll	router	see $	someth	tell them	the troubl	the word	to keep	to that	too	too fast	very	water heater
-10	weeks	when	with my	yes and	you're not	yourse
-9	^ all	^ go	^ let's	^ we're	^ you	a burnt	and no	asked for	away	behind the	but my	care	code $	comes
-9	comple	corrid	dare	forget it	four	garden	got a	had it	hadn't	hear from	i cannot	i get	i hadn't	is that
-9	know ?	lights	me like	meter $	minus six	old i	put	put a	so $	sorry about	stays	superv	talk to	the corrid
-9	the figure	the last	the supply	there' no	tonigh	was the	what's your	you will
-8	^ but	^ you'll	^ you've	a lot	and wait	and who	angry	at once	block four	case $	check	dead	disagr	eighty
-8	else $	fair	flat was	four #	furiou	garden block	got	holida	i got	i rang	i'll ring	i'm still	i've asked
-8	is wrong	just tell	keepin	kitche	late	like this	lot	lotus	lotus garden	makes me	means	meanwh	minus
-8	nothin $	on then	rules $	says minus	should i	side	talk	that ?	the first	the televi	this is	two weeks
-8	was empty	were	whethe	who pays	you say
-7	? i've	^ #	^ keep	^ no	^ six	^ take	a receip	a stadiu	about your	alone	answer i	anybod would	bright like
-7	can't stop	close	come on	compla $	crying	do not	do someth	doyle	earth	empty	explai the	figure	gets
-7	gone	good then	had a	have told	heater	help me	i'd rather	i'll say	is a	is in	is it	it ran	know how
-7	lamps went	late $	like	look into	look it	loss $	me ?	me on	me your	my daught	name a	night the	nobody hurt
-7	nobody told	of july	of that	one in	only have	or i	pay $	people	phone $	proper $	readin ?	reason to
-7	receip	same	save	say no	she	shift	so far	stadiu	stadiu then	stoppe	stuck	take ?	that for	that to	the bill
-7	the case	the lamps	the one	them $	then bang	three oh	to have	tonigh $	too $	two in	two zero	units	waitin
-7	want the	went bright	when do	whiche	whole	will pay	write your	yeah $	you !	you call	you do	you help
-7	you i	you won't
-6	? i'm	? there	? you	^ someon	^ sorry	^ there	^ this	^ well	a mrs	abroad	adjust	afterw	alone with	and do
-6	and eighty	and my	answer $	area	as the	ask $	asking	away for	book	but the	by then	chen i	clear	daught
-6	do ?	everyb in	goes	house had	i did	i only	i wouldn	in writin	isn't a	it !	it can't	it down	it it	it now
-6	keep	know $	lost me	makes	matter $	me finish	me how	meter is	must be	no i	noted it	off at	oh so	out ?
-6	pays	please	point two	pulled the	rang	scamme	situat	six point	smell	somebo else	sort it	tellin	that in
-6	that means	that's all	the landlo	the phone	the plug	the rules	the time	then	think	thirty	this !	this house
-6	three four	to give	unders ?	up and	want to	was a	we've	what are	why is	will hear	yes we	you had	you tell
-6	you that	you to	you what	you're a	you've got	you've lost	your cable
-5	? does	? you've	^ more	accoun is	ago	alipay	and the	as much	baby	baby $	baby here	back at	bang $	behind
-5	call #	can't	case	chen	could be	detail	differ	don't know	everyt off	explai it	flats	for being	give me
-5	great	hurt	i think	i'll wait	just me	letter	letter $	lights on	loss	making	meanwh ?	meter counts	myself $
-5	noted	nothin	nothin happen	now ?	only	plug	right that	see that	simple	six flats	six seven	so what	straig
-5	straig back	suspic	that isn't	the baby	the lady	the record	the red	the way	their	then i	thrown	times as
-5	tired	to me	tomorr	two hours	waited	want five	way	weeks $	what happen	what you	what's	who do	with a
-5	worked	writin	you find	you going	you just	you know	you've	you've not
-4	bang	bedroo	civil	doesn'	far	go	hold	kind	last	lives	mean	middle	monday	part	record	somewh	told	upstai
-4	wasn't
-3	apprec	august	bear	block	cent	counts	down	expect	for	happen	helps	hi	kilowa	month	on	pardon	past	phone
-3	sit	sixty	speak	there'	we're	won't	years
-2	answer	anyway	aren't	being	charge	clock	come	dearer	forgiv	hear	hours	hundre	i	idea	lamps	months	open
-2	per	seriou	sevent	sorted	spring	still	televi	tested	there	times	two	warm	we'll	well	which	will
-1	actual	all	decide	depend	englis	explai	fix	fourth	front	hand	heard	hide	house	into	invoic	lane	looked
-1	main	manage	mind	old	order	proble	rules	runnin	safe	start	tell	week	whose	yeah	you'll
0	ahead	an	asked	bright	cable	does	games	grace	hiding	listen	love	moved	out	plain	proper	pushed	regula
0	result	room	ruined	sat	says	script	septem	she's	simply	sing	sister	sort	stairc	stands	sure	things	thinki
0	threat	treat	truth	wall
1	air	anothe	anybod	been	could	custom	done	end	everyo	give	night	pass	point	saying	sense	test	twenty	water
1	wrong
2	a	accept	alread	any	back	becaus	card	condit	ever	has	hello	hour	log	messag	okay	policy	rule	sent	than
2	thanks	us	you're
3	apolog	be	bit	change	depart	every	follow	guaran	home	looks	machin	moment	new	round	say	thing	this	time
3	today	zero
4	finish	from	hurry	notes	over	owe	owens	person	readin	screen	solved	story	try
5	^ didn't	^ have	^ mornin	^ to	all of	and	and that's	bit of	burnin or	calls	check the	contra	did	didn't you
5	do about	does that	explai that	fee	file	five workin	handle	here's	his	hope	how may	how you	i feel	i said
5	it's not	listen to	make sense	maybe	more	mornin state	mrs	name is	near	need	next	number is	of a	office
5	on a	on the	or see	outage	patien	perfec	pin	poor	prompt	questi	queue	right	right now	run	see it	send
5	send me	servic $	shock	so i	speaki with	stay	steps	take	takes	tenant	that bill	that's how	the app	the contra
5	the paymen	the screen	there $	this right	three	try to	unders	upsett	what else	what seems	words	work
5	workin days	wouldn	you even	you smell	you were	your addres	your street
6	^ give	^ please	^ who	^ yes	a child	a minute	about it	about the	and then	applia	arrear	ask for	at this
6	balanc	body	breake and	can i	chance	clearl	collea	confir	could you	crew	dead $	drop	explan	five	for your
6	has a	have i	hello this	high	how many	i ask	i explai	i put	i'll log	i'll put	i'm sendin	i'm so	imposs
6	in #	is no	is there	isn't it	it $	it'll	its	like me	money $	mornin !	ms	my explan	my job	my person	my superv
6	no worrie	not me	now $	of course	off	own fault	pay for	perhap	put it	right for	right i've	said	someth i
6	street	that compla	that the	the code	the compla	the line	the number	the outage	the proper	the right
6	the second	the tiers	then the	those	throug	today ?	two one	unders how	was told	while	within	works	worry
6	you feel	you need	you not	you on	you paid	you still	you today	you'd like
7	^ everyt	^ it's	^ would	a little	addres	am	and tell	as	at	back $	bother	call you	called	child	code	course
7	days	did the	don't get	e	friday	get it	got that	have it	have to	here is	hotlin	i help	i've writte	in
7	leave	left	ma'am	madam ?	meters	money	move	nice	not my	number ?	other	please ?	please don't	probab	road
7	shall	sincer	six $	surnam	switch	techni	that was	the breake	the money	the proble	tiers	to pay	unit	visit
7	wait until	what it	wish	with your	you don't	you're right	your power
8	^ could	^ may	^ very	always	app	are	at home	better	buildi	burnin	callin	calm	cut off	day $	did i	family
8	find the	hang	how can	i just	is on	it happen	lying	me what	meter	my fault	not going	notice	on your	one nine
8	or a	price	proble ?	promis	repair	right away	sorry $	sorry i	speaki	taking	talkin	they	third	to explai
8	verify	withou	workin	worrie	would you	yes $	you a	you and	you can	you expect	you how	you used	you'd
9	^ did	^ he	^ thanks	a good	aftern	anyone	arrang	before	broke	dispat	else	ends	feelin $	fine $	for it
9	good mornin	have your	he	longer	made it	mistak	mistak $	my compla	opinio	paymen	possib	read	satisf $
9	sendin	sir ?	switch off	that it	the order	time $	trust	under	whatev you	wrote	yester	your accoun	yuan
10	^ does	^ since	^ your	anythi else	breake	correc	form	full	i unders	i'm in	is #	job	line	little	many
10	one $	reques	since	sir $	sorry	system	thanks for	used	will be	with it	you should
11	agree	bank	can	evenin	fine i	help	how	i'm sorry	interr	is	it to	made	make	minute	out $	report	right ?
11	should	text	that right	unplug	you want
12	^ is	after	down $	even	feelin	happy	i agree	i am	in a	langua	let me	neighb	now	option	pleasa	really
12	ring you	so	someon	tell you	transf	until	up $	win	with you	writte	you for
13	^ we	as a	don't have	electr	feels	hard	like to	me to	name	of the	seven	state grid	the crew	they'l	weeken
14	^ do	^ five	blue	compen	day	do you	fault	feel	help you	is the	or	right $	to	up	what i	your name
15	agent	by	didn't	eight	grid	i withdr	it here	mr	number	second	the meter	was	whatev	you ?
16	mornin	with	withdr
17	^ um	^ what	city	cut	everyt	have	let	nine $	servic	um
18	furthe	may i	of	we
19	^ my	accoun	ask	call	develo	goodby	madam	nine	then $	what would	your
20	caller	state	would	you like
21	a lovely
22	i can
23	for you	satisf
25	compla
26	
28	lovely	you
29	#
30	our
33	may
34	the
36	sir
"""
    ),
}

JUDGE = {
    "zh": read(
        r"""
-82	您
-36	电
-34	$	^
-31	
-24	^您	不
-23	了	们
-20	再	是
-19	个	能
-18	也	可	号	我们
-17	没
-16	么	天	请您
-15	下	你	着	给您
-14	来	行	这个
-13	先	家	用
-12	价	单	可以	吗	等	费
-11	,我	^喂	^我	了,	修	去	喂	您的	挂	见	诉
-10	^喂,	会	到	喂,	就	的,	线
-9	#	^好	^对	^请您	了$	什	什么	他	办	子	定,	我这	登	评价	门
-8	了,$	再见	分钟	小	提	样	见,	讲,	讲,$	证	谁	谢	边	钟
-7	^这个	之	以后	供	保	停	再见,	出	号,$	名	和	回	开	找	有	清	登记	白	看	自	跟	还	都
-6	^不	不能	两	便	公	发	后	吗?	因	块	定,$	快	您,	收	机	来,	法	生	留	的$	短	短信	码	网	解	让	路	转	钱
-5	,我们	^一	^好的	^您好	^没	^那	三	主	事	五	交	信	傅	压	叫	可能	号,	后请	吧$	告诉	场	女	好的	就是	工
-5	师傅	很	感	我,	我把	户号	所	投	投诉	数	日	早	是我	晚	次服	次服务	正	点	现在	电,	的是	管	肯定	见,$	规定
-5	计量	请问	谢谢	赔	还有	这样	这次	验
-4	#,#	#分钟	,你	,再	,所	,所以	,说	,请您	^你	^再	^再见	^我们	^电	^这	一个	一步	下来	与	个分	个工	个工作
-4	也可	也可以	以	件	价,	位	作日	内	况	别	务打	区	十	反	受	吗$	吗?$	吧,$	啊	喂,#	因为	国	地址	址	士	多
-4	头	女士	好的,	字	安	工作	工作日	己	帮您	常	心	急	您在	您说	情况	想	意度	懂	我看	我给	我说	户名	所以
-4	手机	打个	打个分	抢	抢修	报	抱	抱歉	挂断	挂机	接	放	明天	明白	是#	有人	服务打	期	样,	档	次	步	满意度
-4	热	物	物业	现场	班	用电	由计	由计量	的电	目	知道	示	第	箱	给你	老人	自己	行,	说,	请讲	谢,	谢谢,	账
-4	车	这一步	这么	这是	这次服	这边	退	遍	部门	银	银行	闸	马
-3	#块	,再见	,对	,我说	,是	,谢	,谢谢	^#	^嗯	^大	^我把	^户	^户号	^按	^是	^请问	一下户	一遍	下户	下户号
-3	下来,	不到	个月	为您	五个	五个工	些	亲	今	今天	以,	以,$	们对	住	你这	供电	信里	修,	值	做	停电	先生
-3	写的	决	出来	到,	办法	功	午	单子	原	参	参与	变	句话	可以,	听,	哪	嗯	城	士,	备	外	大概	女士,	好了	姓
-3	安全	完,	定,我	家里	小时	少	就行	工号	带	平	年	度评	张	得不	念	怎	怎么	您,$	您不	您家	您这	意度评	感谢
-3	慢	我不	我们对	我听	我把这	我给您	我这边	户	抱歉,	换	提供	插	时间	是我们	有没	有没有	权	来电	查,	查,$
-3	校	梯	检查	楚	楼	概	欠	欠费	款	气	清楚	爱	理解	电话	电话,	电费	病	的	的事	的服	的服务	着,	着呢	着呢,
-3	短信里	种	等着	线路	给我们	联	联系	行了	记	讲	证码	评价,	话,$	话我	说$	说一	说话	请您在	请讲,	谁,	调
-3	谢,$	谢您	贵	费,	走	还是	这句话	那个	重	错	需要	顾老	马上	验证	验证码
-2	#$	#别	#号	#小	,也	,先	,刚	,别	,可	,后	,国	,工	,我这	,户	,按	,没	,电	,要	,让	,记	,请讲	,请问	,还	,这个
-2	,这是	,那	^亲	^你好	^信	^好,	^如	^如果	^应	^感	^我给	^把	^抱	^抱歉	^早	^有	^检	^爱	^行	^规	^谢	^过
-2	^验	一下	一共	一定	一次	一眼	一遍,	七	上$	上好	下$	下午	不上	不了	不会	不到,	不合	不多	不好	不对	不对,
-2	不懂	不满	不行	业厅	个我	中	为您服	主管	之前	之后	也不	也没	了一	了行	事,	亲,	他们	们的	价$	价是	份证
-2	优先	会儿	会把	会有	你们	供一	保证	修好	偿	元	先别	先留	八	公司	六	关	关系	其	其他	冰	冰箱	决定	决定,
-2	冷静	分之	分钟,	别的	到了	到期	前	力	办,	功,	动	十分	午好	半	单元	卡	厅	压器	原因	去,	受理	变压	变压器
-2	口	只	台	号#	号#,	号码	司	合适	名,	后再	吗,	听清	周	咱	哦	啦	回,	国家	国网	在听	均	块三	备注	复,	多少
-2	天到	好,$	好好	字,	定合	定合格	定的	家电	对吗	就这	居	工单	布	布的	平均	建	弄	归	录,	待	快点	念给	总
-2	您$	您不要	您先	您别	您可	您对	您打	您把	您报	您服	您服务	您登	您登记	您看	意思	感谢您	愿	懂,	成功
-2	我,我	我一	我也	我们的	我会	我再	我在	我就	我帮	我得	我看一	我记	或	或者	户主	房	打给	扣款	找谁	找谁,
-2	找谁找	承	承诺	报一	报一下	报修	报给	挂了	按一	掉	提示	收,	放心	日,	早上	是,	是不	是因	是因为	是您
-2	是明	是的	是自	是这	有什	有什么	有其	来$	栋	校验	核查	检定	步,	水	没办	没成	没法	法,	派	流	清,	火	烦您
-2	热线	然	爱找	爱找谁	片	用不	电价	电压	电网	电表	留着	白,	百	百分	百分之	的工	的户	的时	的问	的问题
-2	省	看一	看不	看不到	看看	真	着吧	确认	离	租	稍	第二	管,	线,	营	营业	营业厅	行$	行了,	表,	表箱	被	装
-2	要报	觉	觉得	解,	警	让您	记一	记了	记录,	评价$	诉您	诉我	话$	说,$	说不	说得	请先	请对	请您不	诺	谁,$
-2	谁找	谁找谁	账单	费用	赔偿	跟您	身份证	车位	过以	过以后	过去	这些	这样,	这种	适	适,	遍,	那边	都别	里有
-2	钟,	钱,	问一	闸,	阶梯	难	非	非常	骂	麻烦您	黑
-1	!$	#个	#为	#也	#伏	#分	#天	#度	#栋	,上	,下	,两	,五	,交	,什	,今	,以	,但	,公	,六	,到	,单	,又	,反	,另
-1	,叫	,听	,咱	,因	,地	,多	,大	,天	,姓	,小	,就	,屏	,师	,很	,感	,打	,投	,换	,正	,物	,现	,用	,看	,真	,确
-1	,祝	,第	,等	,线	,老	,肯	,能	,至	,行	,规	,谁	,赔	,跟	,车	,转	,验	?我	?请	^下	^中	^为	^什	^今	^他	^估
-1	^停	^冰	^刚	^力	^可	^台	^听	^呃	^咱	^哦	^因	^地	^城	^女	^宝	^家	^就	^居	^师	^建	^快	^投	^抢	^接	^放
-1	^新	^晚	^校	^物	^现	^用	^短	^祝	^租	^稍	^等	^线	^肯	^营	^表	^说	^赔	^跟	^还	^退	^通	^阿	^难	^需	^非
-1	^马	^高	ap	pp	一会	一倍	一分	一到	一块	一天	一收	一样	一档	一片	一直	一起	七,	七天	三点	三趟	上一	上个
-1	上写	上午	上去	上国	上打	上报	上挂	上是	上有	上来	上的	上都	上门	下一	下了	下您	下我	下班	不便	不准
-1	不可	不够	不归	不影	不收	不明	不来	不清	不然	不用	不知	不算	不走	不过	业,	业务	业没	东西	两个	两天
-1	两条	两点	个,	个不	个人	个号	个小	个年	个时	个是	个电	个评	中午	中心	为了	为什	为准	主叫	么,	么么	么事
-1	么叫	么可	么哒	么大	么用	么要	之内	也别	也是	也能	也行	书面	了#	了三	了保	了吗	了啊	了就	了您	了我
-1	了才	了没	了第	了算	了给	事$	事会	事儿	事我	事是	二单	二档	五天	交,	交费	产证	享关	人$	人冒	人在	人家
-1	人来	人的	人等	人都	他的	他说	他问	以再	以前	以办	以帮	以打	以申	们,	们公	们家	们没	们这	件事	价就
-1	任,	份,	会请	估计	位合	何人	你$	你,	你儿	你先	你别	你打	你找	你的	你等	你自	你说	使用	便,	保护	保持
-1	信息	修到	修班	修的	倍,	值班	停,	停了	停的	傅,	儿,	儿子	允许	元#	元,	兄弟	充电	先不	先把	先拉	先核
-1	全,	八点	公告	公布	六位	六户	共享	关掉	兴为	具体	内有	内给	再催	再打	再来	再申	再给	再说	冒名	写在
-1	写给	写进	农村	况我	冻结	凌晨	几个	几天	几点	出结	分$	分档	分钱	别人	别再	别喊	别急	别挂	别碰	别问
-1	到场	到就	到底	到您	到晚	到焦	到现	到的	到账	力调	办$	办不	办好	办的	务热	动,	勘查	区平	医院	十点	半夜
-1	半小	单,	单上	单价	单号	单说	压,	去$	去了	去就	去营	反映	反正	发到	发短	发票	受,	句,	另外	只能	叫什
-1	叫你	叫我	可抗	台区	台变	号$	号和	号坐	号我	号是	司的	合,	合同	合闸	同,	同意	同时	名下	名和	名字	后会
-1	后才	向您	吧大	吧我	听$	听不	听得	听您	听我	听明	吸机	呢$	呢?	呼吸	和户	咨询	咱们	哦$	啊$	啊,	喊,	嗯嗯
-1	嘛$	器,	四点	回来	回电	回话	因,	在,	在一	在家	在就	在工	在我	在的	在线	在网	在路	场,	址,	址说	均#	坏的
-1	块儿	块钱	城区	基本	声音	复一	复检	多,	多了	多出	够不	大半	大姐	大家	大点	大爷	天$	天,	天下	天黑	头那
-1	好$	好像	好意	好我	好评	如实	姓?	姨,	子,	子我	子来	子的	子里	学生	孩子	安排	完了	定$	定就	定您	定是
-1	定来	定能	定赔	实际	客服	家,	家的	容量	密码	对$	对,	对一	对吧	对方	小区	小学	少?	就不	就别	就打	就挂
-1	就给	就能	就要	尽快	尾号	居民	屋里	屏幕	差不	带来	席,	帮助	常,	常抱	常理	幕共	干净	年人	年好	年纪	应您
-1	度$	度,	建议	开,	开关	弄不	张单	归我	录一	影响	往上	待,	待机	很正	很高	得了	得很	得比	心情	心我	心等
-1	心里	必须	快,	念一	怕有	思,	急,	怪谁	总闸	恢复	息,	您?	您一	您也	您保	您再	您刚	您办	您去	您听	您回
-1	您定	您带	您心	您担	您按	您提	您放	您是	您有	您核	您父	您现	您生	您用	您申	您等	您给	您耐	您自	您要
-1	您觉	您记	您讲	您评	您请	您贵	您转	您还	您道	您那	情我	情绪	想,	愉快	意点	意用	意的	感受	愿意	慢慢
-1	慢点	懂?	成的	我#	我$	我保	我先	我写	我只	我可	我完	我念	我慢	我懂	我挂	我接	我是	我来	我查	我核	我照
-1	我现	我理	我登	我管	我能	我要	我让	我跟	我都	我重	我问	我非	我马	户,	户的	房产	才的	才知	才能	才说
-1	打,	打开	打来	打电	打银	找到	抄表	把您	把情	把电	抗力	折腾	护您	报,	报警	担心	拉总	拒绝	持电	挂,	按流
-1	按照	按规	损失	换个	掉,	接,	接下	接听	接的	接着	提交	提前	提醒	插头	插座	搞定	收一	收到	数字	断了	断线
-1	方便	施工	日内	日期	日答	早点	时候	时内	明,	昨天	是?	是上	是五	是他	是供	是哪	是多	是对	是平	是按	是施
-1	是早	是电	是白	是系	是谁	显示	晚上	晚安	普通	最后	月#	月的	有$	有,	有一	有两	有事	有关	有权	有点	有焦
-1	有疑	有病	本人	机,	机上	机号	机的	权限	李女	材料	条$	来不	来了	来办	来的	来说	来跟	来都	果,	果不	果您
-1	果是	查$	查一	查了	栋#	校表	样$	样吧	格的	档,	梯,	梯电	检,	检修	楚,	概可	次,	款,	款没	正在	正常	每天
-1	毛病	气,	气袋	氧气	水器	没事	没人	没关	没别	没听	没毛	没用	没见	没错	活愉	流程	清了	源,	火,	点$	点到
-1	点我	点行	点说	烦,	热,	热水	焦味	照片	父亲	特急	班主	班前	班长	理$	理的	生,	生您	生活	生都	用,	用多
-1	用户	用手	电$	电力	电器	电安	电所	电服	电桩	电池	电源	电的	电量	畅通	疑问	病人	白了	白您	的?	的不	的再
-1	的分	的号	的吗	的吧	的客	的心	的情	的意	的感	的我	的手	的报	的数	的日	的权	的用	的表	的要	的规	的车
-1	的配	的门	盯着	看$	看,	看到	看现	看着	看表	看过	着$	着急	码#	码,	码念	码是	码给	确实	祝您	离开	租的
-1	稍后	稍等	空调	窗口	窝火	第一	第三	等一	等了	等待	等我	答应	简单	算$	算,	算一	算了	箱在	系,	系您	紧的
-1	约金	纪大	线$	经在	经理	经登	结束	给他	给值	统里	继续	续$	编号	缴费	网#	网,	网a	网上	老化	老年	而已
-1	背面	能不	能修	能办	能应	能拒	能是	能装	至于	般是	行不	行卡	表不	表是	表的	被骗	装的	装表	要不	要先
-1	要原	要我	要核	要用	要看	要紧	要身	见$	见过	规矩	解决	解释	警,	计划	让他	让你	让家	议您	记$	记上	记下
-1	记好	记的	记着	记错	讲$	讲完	证,	证号	证明	诉,	诉了	诉任	诉你	话是	话注	话畅	该不	该可	说了	说完	说普
-1	说清	请#	请复	请报	请的	请说	诺,	谁来	谁都	调一	调度	谅解	责任	账户	贵五	贵姓	费成	赔,	走,	赶紧	起,
-1	起来	跑了	跟他	跟你	跟我	路,	路上	路老	车发	转供	转到	转给	转账	边不	边也	过了	过户	过来	过载	还不
-1	还剩	还在	还没	还能	这事	这件	这几	这就	这户	进去	违约	通,	通知	造成	遍$	道$	道,	道了	邀请	那么	那份
-1	那位	那台	那就	那户	那是	那条	那根	那部	邻居	部分	都不	都会	都是	都算	配合	里$	里一	里人	里头	里是
-1	里没	里的	重合	重复	重新	量,	钟$	钟到	钟后	钟就	错,	错了	错吧	门,	门牌	问您	问我	问户	问有	问还	闻到
-1	阿姨	限答	随便	随时	难道	静一	靠近	面的	面还	音,	题$	题吗	馈线	骂,	骂人	骂我	验,	骗子	高兴
0	#不	#元	#反	#多	#对	#工	#幺	#开	#很	#您	#是	#条	#没	#点	#瓦	#的	#秒	#请	#这	,七	,东	,为	,买	,人	,从
0	,他	,会	,余	,供	,修	,停	,免	,其	,具	,冰	,冻	,几	,出	,前	,办	,十	,发	,变	,只	,号	,同	,告	,呼	,和	,哪
0	,嗯	,回	,在	,坏	,城	,好	,如	,孩	,它	,家	,尾	,屋	,带	,建	,当	,得	,怕	,想	,或	,找	,抢	,拿	,改	,早	,时
0	,明	,最	,机	,材	,来	,查	,核	,楼	,欠	,每	,比	,注	,点	,由	,登	,白	,短	,离	,租	,空	,结	,联	,自	,表	,责
0	,路	,身	,都	,钱	,银	,问	,需	,非	?$	?您	?感	?没	^三	^两	^主	^举	^之	^也	^乡	^五	^交	^人	^低	^供	^依	^保
0	^充	^光	^全	^公	^关	^其	^具	^农	^几	^到	^办	^单	^原	^反	^发	^受	^变	^合	^名	^后	^吴	^哎	^哪	^啊	^国
0	^外	^多	^天	^孩	^客	^小	^工	^差	^已	^年	^庄	^当	^录	^很	^得	^想	^房	^手	^找	^报	^换	^插	^方	^明	^昨
0	^机	^材	^查	^核	^楼	^欠	^残	^氧	^水	^点	^理	^申	^登	^看	^真	^知	^神	^空	^第	^绝	^缴	^网	^美	^能	^自
0	^补	^让	^谁	^赶	^身	^车	^转	^辛	^邻	^都	^钱	^银	^闻	^除	^随	^隔	^预	^领	^骂	p上	一件	一份	一位	一单
0	一口	一台	一号	一声	一家	一并	一度	一开	一张	一是	一晚	一条	一查	一相	一种	一笔	一级	一趟	一路	一部
0	一阵	三$	三个	三单	三号	三张	三样	三根	三档	三楼	三次	三相	三遍	上交	上传	上停	上反	上吗	上就	上您	上拍
0	上接	上月	上次	上没	上班	上电	上等	上给	上网	上那	上面	下个	下便	下别	下去	下周	下啊	下好	下子	下室
0	下方	下是	下有	下用	下电	下的	下记	下身	下载	下那	下面	不$	不一	不交	不亮	不住	不信	不允	不出	不办	不动
0	不去	不受	不同	不在	不太	不小	不就	不急	不想	不成	不我	不打	不挂	不放	不敢	不方	不早	不服	不欠	不止
0	不盖	不看	不着	不符	不管	不给	不自	不要	不见	不认	不让	不说	不赔	不足	不跳	不配	不闪	与您	与物	专变
0	专员	专家	专席	专线	专门	业不	业是	业的	业这	业那	两件	两分	两家	两小	两年	两张	两次	两种	个$	个书	个事
0	个会	个办	个单	个变	个啥	个地	个字	个得	个您	个情	个意	个户	个手	个投	个数	个方	个的	个真	个表	个要
0	个说	个账	个费	个那	个钱	个问	个需	串数	主不	主姓	主授	主是	主的	主要	举报	久$	久,	久了	久等	么$	么?
0	么不	么业	么个	么久	么停	么写	么别	么办	么又	么名	么回	么多	么好	么帮	么情	么我	么时	么样	么电	么知
0	么称	么算	么能	么说	么跟	么还	么这	么需	九$	九号	九月	九点	也一	也会	也写	也听	也就	也很	也得	也来	也给
0	也要	也许	乡下	买的	乱接	了?	了不	了两	了也	了五	了人	了什	了他	了以	了会	了你	了再	了别	了呗	了哈	了嘛
0	了四	了多	了大	了好	了对	了户	了抢	了是	了电	了的	了线	了要	了解	了记	了还	了这	了那	了钱	了问	事?	事不
0	事了	事你	事吗	事吧	事就	事您	事情	事接	事没	事的	事要	事说	事跟	二个	二是	二次	互感	五号	五回	五次
0	五点	些$	些,	些我	交$	交上	交了	交完	交清	交电	交的	交钱	产权	亮$	亮不	亮着	亲亲	亲去	亲的	亲自	人?
0	人一	人上	人也	人住	人修	人偷	人到	人动	人去	人叫	人吗	人员	人姓	人守	人就	人带	人我	人打	人找	人接
0	人是	人民	人现	人用	人看	人联	人被	人触	人账	今晚	从头	从来	他$	他,	他一	他了	他可	他家	他管	他让	他需
0	付,	付宝	付款	付费	代扣	以$	以一	以下	以不	以停	以先	以内	以到	以向	以吗	以告	以在	以往	以您	以我	以找
0	以把	以投	以拨	以现	以用	以电	以直	以看	以给	以老	以要	以让	以请	以走	以选	们$	们一	们不	们也	们从	们会
0	们做	们先	们全	们去	们发	们只	们可	们好	们小	们就	们录	们怎	们打	们接	们有	们电	们管	们线	们给	们继
0	们说	们那	们都	们非	件$	件一	价一	价您	价格	企业	伏$	休息	众号	优惠	会$	会,	会一	会不	会为	会停	会先
0	会再	会反	会因	会在	会好	会尽	会弄	会录	会打	会收	会用	会直	会要	会让	会说	会跟	似乎	但可	但您	但我
0	但是	但请	位$	位同	位数	位是	位的	位置	低保	低压	住$	住,	住了	住在	住建	体会	余量	余额	作$	作,	作了
0	作人	作出	你一	你不	你也	你今	你再	你办	你去	你回	你家	你就	你怎	你懂	你把	你敢	你是	你电	你登	你看
0	你给	你要	你让	你记	你讲	你跟	你还	你问	你马	依据	侮辱	便$	便?	便利	便宜	便您	便接	便敬	便的	保密	保户
0	保重	信$	信,	信上	信不	信儿	信公	信发	信就	信我	信收	信是	信验	修$	修不	修了	修人	修别	修单	修师	修是
0	修记	修调	修过	候,	候不	值几	值得	做,	做不	做个	做得	做生	做的	停$	停一	停到	停您	停止	停着	偷电	傅会
0	傅到	傅来	傅的	傅说	催$	催了	催费	儿$	儿不	儿了	儿你	儿吧	儿就	儿给	充的	先交	先修	先冷	先到	先去	先告
0	先帮	先打	先找	先报	先抱	先挂	先断	先派	先照	先登	先看	先离	先结	先给	先说	先跟	先这	先通	先问	光伏
0	免得	全的	八月	八米	公众	公开	六月	六点	关$	关了	关于	关注	关部	内,	内会	内出	内恢	内提	内答	内联	再不
0	再合	再告	再把	再推	再讲	再跟	再这	再重	再问	再骂	冒充	冒火	冒烟	写上	写个	写了	写明	写着	冰柜	况$	况,
0	准是	减免	几单	几度	几户	几栋	几样	几次	凡是	凭什	出去	出发	出您	出评	出门	分三	分不	分我	分界	划停
0	划检	刚问	删,	利$	利,	利店	别下	别修	别删	别去	别哭	别开	别慌	别打	别扔	别投	别来	别用	别着	别管	别自
0	别让	别说	别跟	别骂	到#	到$	到一	到什	到哪	到我	到插	到时	到楼	到营	到达	到过	制度	制氧	前一	前七	前会
0	前公	前后	前就	前我	前打	前有	前给	前通	前那	前面	剩#	劝您	办事	办什	办吧	办完	办理	功$	功率	加上	加价
0	加急	务$	务作	务做	务承	务请	动$	动作	动扣	动过	助的	包票	化了	区#	区$	区到	区是	区的	匿名	十几	午三
0	午九	午五	午前	午十	午四	半天	协商	单$	单了	单位	单先	单发	单已	单我	单独	单的	单给	单编	单里	南方	卡$
0	卡,	卡上	卡号	卡密	卡背	卡过	卡里	危险	即可	厂里	厅$	厅,	厅的	压就	原来	原样	去世	去交	去吧	去啊	去年
0	去您	去我	去找	去把	去核	去的	去看	去问	又不	又停	又是	又黑	及时	反了	反馈	发$	发,	发了	发商	发我	发电
0	发的	发着	发给	发过	取得	受$	受影	受我	变了	变器	口$	口人	口头	口气	口音	句我	另一	只是	只有	叫您	可,
0	可不	可您	可是	可真	可这	台电	台风	号三	号上	号不	号了	号交	号多	号念	号您	号报	号末	号没	号的	号那
0	号院	司,	合$	合上	同是	同步	名单	名是	后#	后,	后一	后五	后停	后呢	后四	后天	后您	后我	后打	后果	后由
0	后给	后还	向#	吗我	吧你	吧可	吧应	吧您	吧说	听一	听了	听出	听听	听对	听懂	听着	听见	吴先	呀$	呃我	呃这
0	告$	告,	告你	告贴	呗$	呗,	员会	呢你	呢您	周五	周六	呼您	和您	和我	和房	和电	咱别	咱就	咱有	哈$	哈我
0	哎呀	哪一	哪个	哪位	哪儿	哪几	哪天	哪家	哪样	哪种	哪里	哭了	商,	商量	啊?	啊你	啊大	啊师	啊您	啊我	啊这
0	啦$	喂您	嗯$	嗯,	嗯你	嗯好	嗯您	嗯我	嗯这	嗯那	嘛,	器$	器?	器一	器坏	器带	器是	器有	器烧	器的	器过	器还
0	四个	四位	四次	回个	回事	回头	回您	回我	回访	因$	因我	因数	因是	园路	固定	国$	在七	在下	在不	在人	在冒
0	在单	在哪	在屋	在您	在手	在最	在没	在用	在电	在登	在第	在表	在记	在走	在车	在转	在这	在里	地下	场$	场勘
0	场平	场时	场查	场核	址$	址和	址我	址是	均,	均时	坏$	坏,	坏了	块#	块$	块,	块不	块二	块您	城东	城市	城里
0	填好	士您	声$	声,	处$	处,	备用	复$	复不	复您	复电	复述	夏天	外包	外地	外还	外面	多$	多久	多五	多大	多收
0	多电	多的	多谢	夜班	夜里	够$	够,	大,	大了	大功	大哥	大声	大客	大年	大的	大约	天一	天上	天中	天之	天停
0	天公	天内	天再	天前	天去	天又	天天	天就	天开	天想	天我	天数	天是	天晚	天气	天没	天热	天用	天登	天的
0	天经	天给	天还	天都	太多	太好	太清	失压	失败	头$	头,	头电	头讲	头说	头还	女的	好供	好再	好几	好受	好吗
0	好吧	好啊	好嘞	好国	好处	好多	好您	好给	好讲	好说	好请	好这	如果	妈的	姓,	姓什	姓名	姓啥	姓王	姓赵	委屈
0	委托	姨$	姨您	媒体	子$	子上	子不	子发	子您	子是	子没	子还	子都	字$	字念	字您	字我	字报	字是	季节	守着
0	完$	完再	定不	定会	定写	定有	定程	定给	定要	宝,	宝宝	实$	实一	实不	实在	实完	实是	实记	实身	客气	害怕
0	家$	家不	家人	家冰	家是	家有	家用	家空	家表	家还	家这	家那	家都	宽心	密$	对?	对上	对了	对处	对外	对对
0	对得	对您	对的	对答	对门	尊重	小事	小孩	小心	小王	少$	少,	少我	少钱	就会	就你	就停	就先	就到	就去	就发
0	就受	就好	就您	就把	就提	就来	就没	就登	就等	就结	就说	就跳	就转	就过	就那	尽量	局的	居家	居的	屋子
0	属于	岁数	峰谷	工队	左右	己不	己决	己去	己在	己家	己打	己断	己没	己用	己的	已$	已恢	希望	带上	带电	带的
0	带着	带过	帮不	帮你	帮到	帮忙	常$	常感	幕上	干嘛	平时	年的	年轻	年限	并告	并网	幺#	幺幺	应急	店里	废了
0	度上	度不	度我	度数	度电	度贵	度问	座机	建国	建设	开$	开不	开了	开发	开头	开始	开承	开的	开着	开门	异常
0	弄$	弄,	弄手	式,	张先	张建	归他	当前	当妈	当时	当然	当理	当面	录$	录了	录我	录的	录着	录错	往下	往后
0	待$	待会	很好	很快	很有	得上	得先	得出	得到	得吗	得太	得对	得您	得懂	得我	得按	得没	得清	得看	得见	得还
0	得问	微信	心$	心疼	必要	忙的	快$	快一	快不	快与	快了	快处	快的	快说	念$	念,	怀疑	思是	急$	急了	急啊
0	急我	急电	急的	急着	怪您	总开	息$	息我	您#	您上	您下	您与	您两	您举	您久	您了	您交	您什	您今	您信	您做
0	您催	您儿	您写	您决	您到	您前	您加	您厂	您及	您反	您发	您叫	您告	您处	您多	您姓	您安	您小	您就	您尽
0	您已	您希	您开	您当	您往	您很	您必	您快	您念	您怀	您怎	您急	您想	您愿	您慢	您懂	您我	您房	您手	您找
0	您投	您拍	您拿	您挑	您换	您排	您接	您撤	您收	您改	您方	您早	您明	您最	您本	您来	您查	您正	您没	您消
0	您添	您清	您点	您爱	您理	您电	您留	您直	您着	您确	您稍	您约	您结	您继	您老	您联	您能	您解	您赔	您跑
0	您跟	您送	您选	您遇	您邻	您都	您问	您随	您难	您需	想到	想办	想咨	想帮	想想	想清	想要	想让	想问	意$	意儿
0	意可	意见	感器	慢$	慢一	慢找	慢讲	慢说	懂$	懂了	懂啊	懂您	懂我	懂电	懂还	成$	成我	我下	我做	我劝	我去
0	我又	我发	我同	我向	我告	我和	我回	我处	我复	我如	我姓	我小	我工	我很	我微	我怎	我想	我愿	我我	我报
0	我拿	我按	我提	我改	我明	我替	我有	我真	我知	我立	我等	我答	我解	我请	我转	我陪	我需	或许	截图	户$	户人
0	户头	户我	户是	户登	户经	户要	户还	房东	房子	所$	所,	所的	手上	手电	才不	才您	才那	打#	打$	打一	打不
0	打了	打你	打包	打吧	打回	打幺	打您	打扰	打的	打过	打雷	扔,	托书	执行	扰您	找$	找一	找他	找你	找出	找您
0	找我	找物	找的	承担	抄了	抄错	把两	把事	把五	把你	把单	把卡	把号	把地	把总	把户	把手	把投	把材	把每
0	把照	把表	把那	把钱	把闸	把验	报$	报上	报了	报人	报地	报的	报装	报过	报这	报进	拉下	拉了	拍照	拔了	拔掉
0	拜拜	拨打	拿到	拿着	持原	挂$	挂掉	挂电	指定	按公	按您	按承	按特	挑$	挖掘	挖断	损坏	换一	换了	换成	换的
0	换表	换谁	换过	据$	授权	掉下	排$	排着	排队	掘机	接$	接上	接不	接到	接您	接打	接电	接线	接过	接通	推上
0	推给	提出	提到	搁谁	撑不	撑几	撤了	操作	支付	支持	收$	收您	收据	收的	收费	改$	改不	改造	放宽	政府	故障
0	教您	教我	敢保	敢跟	敬请	数$	数,	数据	数没	文明	料我	料清	断$	断,	断开	断电	断的	新号	方$	方,	方吗	方式
0	方案	方电	方的	方言	方面	旁边	日$	日之	日出	旧号	早就	早报	时$	时,	时之	时了	时可	时后	时打	时把	时是
0	时没	明您	明细	映$	映,	映的	是$	是七	是三	是下	是专	是东	是两	是个	是为	是九	是买	是什	是今	是从	是先
0	是八	是公	是农	是凌	是几	是别	是单	是去	是变	是只	是可	是吗	是吧	是国	是在	是外	是干	是应	是开	是张
0	是怎	是怕	是想	是愿	是户	是手	是打	是承	是抄	是把	是投	是抢	是换	是故	是整	是无	是昨	是晚	是智	是有
0	是本	是来	是查	是检	是楼	是欠	是没	是物	是现	是用	是真	是短	是租	是第	是线	是给	是缺	是老	是表	是被
0	是要	是规	是计	是让	是讲	是请	是走	是跟	是转	是那	是都	是银	是阶	是骗	晓得	晚#	晚了	晨两	智能	暂时	替您
0	最快	最近	月,	月一	月份	月多	月您	月才	月抄	月没	月用	月电	月都	有#	有?	有三	有不	有个	有余	有别	有办
0	有发	有同	有哪	有啊	有啥	有多	有好	有就	有录	有您	有意	有我	有户	有时	有欠	有正	有毛	有氧	有消	有漏
0	有物	有用	有电	有的	有短	有老	有要	有证	有说	有这	有错	服,	服中	期#	期了	期多	末尾	机$	机也	机交	机会
0	机打	机构	机没	机还	权利	权在	权益	村#	村都	束通	条,	条件	条例	条短	条线	条街	条路	来一	来也	来再	来吧
0	来就	来帮	来得	来您	来我	来打	来报	来接	来是	来核	来看	来过	来这	来问	果$	果有	柜台	查不	查到	查员	查完
0	查您	查清	查询	查过	柳园	标准	栋几	样?	样一	样写	样吗	样您	样我	样的	样讲	样说	样跟	样骂	核,	核一	核算
0	根据	根断	根线	案里	档$	档案	桩的	桩要	检测	楚$	楚了	楚再	楚吗	楚我	楚没	楼,	楼下	楼道	楼里	概#	概$
0	概也	概是	欠,	欠了	欠着	次$	次了	次停	次我	次抄	次报	次是	次电	次的	次通	次都	款码	歉$	歉给	歉让	正就
0	正式	正当	正面	死,	死了	残疾	每个	每度	每月	每次	比较	民路	气$	气我	氧机	水$	水,	水了	水平	水里	求我
0	池还	沟通	没$	没了	没交	没什	没做	没准	没到	没发	没好	没必	没打	没把	没拿	没挂	没收	没教	没来	没电	没看
0	没记	没讲	没说	没这	法$	法律	法是	法里	法院	注明	派了	派人	派单	派给	消息	消气	消消	涉及	深表	添麻	清$
0	清以	清单	渠道	源监	漏保	漏吧	漏电	激动	火$	火我	火花	灯亮	灯还	灯闪	点#	点一	点不	点之	点九	点事	点什
0	点以	点停	点前	点吗	点小	点您	点慢	点来	点没	点电	点的	烦了	烧了	烧坏	烧的	然后	照交	照实	照常	照提
0	照样	照留	爱投	爷,	爷您	片和	片的	片都	特别	特殊	猜,	率因	王先	玩意	现象	现金	班$	班,	理不	理了	理办
0	理结	瓦$	生$	生产	生意	生成	生气	用$	用了	用侮	用再	用制	用吗	用呼	用年	用您	用我	用的	用跟	用过	用这
0	由,	由主	由他	由器	由您	由我	申诉	电?	电不	电了	电保	电信	电公	电原	电可	电吧	电啊	电嘛	电地	电子	电就
0	电局	电工	电您	电我	电方	电时	电是	电机	电梯	电没	电流	电箱	电线	电给	电缆	电范	电要	电视	电计	电车
0	电还	电那	电都	界点	留一	留个	留好	留的	疾人	病$	病吧	登,	登了	登录	白$	白天	白的	的一	的三	的业	的东
0	的位	的你	的信	的做	的停	的先	的全	的公	的办	的单	的卡	的原	的变	的名	的呢	的声	的女	的好	的姓	的宝
0	的容	的密	的小	的就	的平	的态	的您	的房	的承	的投	的抢	的插	的材	的每	的没	的流	的灯	的照	的理	的短
0	的租	的答	的线	的能	的行	的记	的讲	的诉	的责	的账	的还	的这	的退	的逆	的通	的部	的都	的钱	的银	的错
0	的需	的验	益,	监管	盖章	目前	相关	看下	看了	看哪	看您	看我	看是	看每	看清	看电	看见	看账	看还	看通	看那
0	真不	真是	真的	着不	着人	着办	着吗	着我	着没	着火	着烧	着用	着电	着的	着讲	着说	知$	知到	知您	码$	码也
0	码了	码发	码告	码您	码报	确定	碰到	示已	示数	社区	神经	票,	离那	私下	私人	种?	种事	种情	种方	种话	秒,
0	租客	称呼	程$	程度	程走	稍微	空开	空着	突然	窃电	立刻	章,	笔$	笔记	符合	第#	第五	等$	等,	等于	等人	等会
0	等候	等到	等半	等吗	等哈	等师	等您	等等	签字	签的	算我	算数	算的	管$	管不	管您	管接	管来	管热	管的	管给
0	管这	管那	箱了	箱和	箱坏	箱的	箱里	箱门	类,	类别	糊味	糊涂	系$	系人	系电	素质	紧$	紧,	红灯	约#	约时
0	纸质	纺织	线上	线了	线头	线断	线是	线有	线的	线等	线还	细$	经交	经写	经把	经派	经看	经过	绑定	结了	结清
0	给,	给供	给出	给别	给对	给现	给的	绝对	统自	缴清	缺相	网客	网点	网的	罗先	置$	美女	老停	老公	老打	耗电
0	耽误	肚子	能,	能交	能体	能保	能做	能先	能吧	能听	能告	能在	能大	能定	能带	能帮	能快	能打	能提	能撑	能替
0	能有	能查	能没	能源	能理	能直	能看	能给	能表	能要	能说	能赔	能退	能顶	脉冲	脏话	脑子	脸$	自动	自找	苦您
0	范围	行代	行吗	行吧	行我	行打	行的	行行	补充	补电	补贴	表$	表上	表号	表后	表员	表在	表快	表我	表数	表结
0	表要	表计	表还	袋,	被人	被转	装,	装不	西$	要$	要,	要一	要下	要么	要五	要什	要他	要再	要办	要告	要咨
0	要在	要帮	要您	要户	要投	要挂	要提	要点	要物	要留	要登	要的	要等	要脸	要补	要赔	要跟	要转	要问	要骂
0	要验	见吗	见我	视频	解$	解您	解的	触电	警察	认一	认可	让人	让别	让孩	让我	让户	让银	议,	记不	记住	记在
0	记复	记完	记得	记成	记投	记报	记校	讲一	讲不	讲了	讲您	讲我	讲明	讲清	讲过	许$	许吧	设备	证不	证据	证的
0	证金	诈骗	诉$	诉他	诉单	诉对	诉就	诉是	诉求	诉电	诉的	诉还	词,	话#	话不	话了	话会	话可	话就	话尾	话您
0	话报	话挂	话接	话有	话来	话筒	话给	话要	话说	话请	话转	话这	话里	话马	询的	该的	详细	误会	误差	误您
0	说上	说下	说也	说事	说什	说你	说别	说到	说吧	说啊	说家	说就	说师	说快	说怎	说您	说慢	说我	说户	说打
0	说是	说死	说没	说法	说给	说脏	说说	说还	说这	说那	说重	请$	请,	请主	请他	请别	请校	请留	请示	请谅	诺五
0	诺是	诺的	读数	谁$	谁去	谁家	谁接	谁看	谁让	调$	调出	调查	调电	谈$	谢$	谢等	负#	负责	账$	账,	账了	货单
0	质的	质账	购车	贴在	费#	费$	费了	费停	费单	费呢	费就	费您	费我	费是	费照	费电	费的	费短	费结	费记	费还
0	费高	赔$	赔不	赔个	赔多	赔的	赔钱	走#	走$	走了	走字	走投	走法	走的	赶快	起诉	超差	超过	趟,	跑一	跟,
0	跟到	跟进	路#	路断	路由	路的	跳,	跳了	跳闸	车$	车上	转$	转了	转回	转接	转走	转过	转钱	轻人	辛苦	辱的
0	辱骂	边$	边,	边已	边帮	边是	边有	边查	边核	边的	边看	边给	边还	边那	边都	达现	过$	过一	过您	过我	过期
0	过电	近一	还可	还想	还排	还用	还记	还闪	这一	这不	这人	这份	这位	这单	这口	这回	这块	这张	这我	这期
0	这点	这电	这类	这话	这还	这都	进度	进来	进水	进货	远一	述一	退$	退,	退回	退给	退补	退费	送$	送上	送检
0	送电	逆变	选一	选哪	选择	选的	途径	通$	通一	遍了	道啊	道您	道我	道是	道理	道里	那不	那串	那些	那你	那儿
0	那天	那头	那家	那张	那您	那样	那点	那笔	那里	邮箱	部手	都一	都停	都写	都发	都可	都听	都在	都得	都有
0	都清	都着	都给	都能	都行	都要	都记	都说	都跟	都这	配电	里#	里?	里不	里也	里了	里又	里可	里改	里说	里还
0	里面	重$	重,	重点	重要	重视	量$	量不	量班	量的	量计	金$	金,	金额	钟?	钟之	钟内	钟前	钟头	钟我	钱$	钱交
0	钱啊	钱您	钱是	钱转	链接	销户	错$	错开	长$	长五	门$	门口	门的	门看	闪,	闪不	闪就	问$	问,	问了	问他	问到
0	问吗	问吧	问得	问是	问清	问的	问谁	问这	问问	间$	间和	间我	间是	间有	闸$	闸拉	闸是	闸的	限$	限是	除了
0	险$	陪您	隔壁	障停	难受	难我	难过	零点	零线	雷击	需量	非居	面$	面,	面是	面有	面答	面那	面都	页面	项,
0	须先	预计	领导	额,	额是	额还	骂一	骂了	验出	验结	验表	骗,	骚扰	高,	高了	高压	黑,	黑着
1	^麻	三,	位,	你好	歉,	没有	结果
2	,您	^系	一	一句	五分	关,	准,	务	各	同	听到	四	处理	我讲得	核对	注意	满意	申	确	认	记录	讲得	话	话,	部
2	限	顾
3	#,	,三	,二	,四	一,	二,	份	到这里	吧,	告	呢	地方	好	学	对	对我	对我的	帮	得	得更	心,	改,	服务	本次	核实
3	歉	现	申请	的地	直	组	经	结	耐	耐心	肯	说的	请注	请注意	负	身	选	通话	里写	锁	音	项
4	,已	,请注	^分	^别	下,$	五分,	任	例	处理,	容易	已经	应该	心,$	意我	改成	时限	易	析	案	每	漏	的人,	的地方
4	的耐	的耐心	的那	直接	相	空	答复	系统	统	者	许	起	这儿	进,	遇	遇到	道歉,	问	间,	音的
5	,一	,全	,手	,新	,系	,系统	,给	,请不	^先	^打	^结	^要	^这里	不存	不存在	不容	不容易	不许	专	人不	任何
5	会给	估	儿的	全程	刚才	到这儿	同事	呢,	存	存在	实,	审	对不	对户	对户号	序	录音	态	态度	我好	按	整	时限,
5	明	是你	最高	机器	核实,	核对户	此	理由	的话	程序	结论	要是	要求	记,	记,$	请不	请不要	读	足	身份	这句
5	这通电	通电	通电话	间,$	限,	须
6	^要是	^记	^记录	^这段	a	上	不起	候	准确	几分	别给	务,	在给	完全	完整	对不起	录	我已	我已经	我没	打断
6	把	服务,	杆	每一	没问	没问题	满足	的同	的同事	知,	称	认定	话的	请按	达	这条	进	道歉	那一下	那几	都没
7	,#	,专	,我已	,有	,请	,麻	,麻烦	^以	^以上	^最	^老	不是	专业	入	刚说	刚说的	务,$	取	合格	呢,$	在打	定我
7	实	导	就算	干	引	忙	意,	成了	拿	是说	更新	有问	格	消	满意,	烦	的来	的那句	监	语	说的那	起的	达标	这通
7	那句	那我	都没问	金	问题	题,$	麻	麻烦
8	,客	,把	^上	^无	^监	上,	全部	前的	取消	听	员,	在	太	如	委	完成	当	律	忙,	我	扣	按我	理	的话,	看这	程
8	规则	讲的	质量	踏	踏实	还要	里,我	高一
9	,我还	^我刚	上,$	了吧	人说	分别	加	后面	忽	情	我刚才	我没有	我讲	我还	报告	条	查的	核	点,	略	的人说
9	算合	老	考核	违	里,	面
10	,我没	,该	^本	一般	上了	下,我	人	人,$	写,	刚	吧?$	客	把这	新	更	段	理,	给个	般	说过	貌	这里,	违规	通过
11	,#,	,不是	一下,	下,	共	写	准	分的	应该是	得分	我算	栏	求	理,$	表现	规	该是	过,	过,$	这	这段	通	问题,
11	题,	题我
12	#,$	^考	一点	到这	吧	定	客户	我的	是一	点,$	的人	评级	道
13	人,	优秀,	何	卷	完	您好	我打	改	秀,	答	级,	论	过
14	^请	一点,	低	判定	句	您好,	情,	评分	说明	请把	这里
15	以上	质
16	,这	则	员	坐	坐席	好,	师	师,	席	我刚	满	老师,
17	分,$	吧?	打	那	那一	高
18	p	优秀	听的	已	应	无	本	秀	级	题
19	o	t	为	打分	最	的评	老师	该
20	,不	成	标
21	给
23	^给	考
24	给我
26	全
27	^评
31	优	分,	算
37	判
45	请
47	,
60	分
69	评
101	,$
"""
    ),
    "en": read(
        r"""
-65	you
-46	your
-29	number
-27	can	it's
-26	on	we
-25	have
-24	
-22	or	that's	two
-20	so
-19	i'll	meter
-18	compla	from	how	out	you're
-17	bill
-16	it	time
-15	? $	a	after	down	let me	three	us
-14	^ no	ask	back	can't	on the	our	the meter
-13	at	days	first	for the	go	may	minute	more	now	okay	power	sir
-12	^ we	me the	take	tell	they	we'll
-11	^ i'm	like	me $	um	what	yes
-10	^ it	^ it's	^ okay	^ your	again	could	grid	i've	it $	last	line	off	only	see	stop	thanks	there'	this is
-10	will	you $	you'll
-9	#	?	^ don't	^ um	app	at the	but	crew	i can	madam	nobody	number $	over	rules	six	thanks for	that $	unders
-9	won't
-8	^ good	^ is	^ one	^ that's	^ you're	addres	and the	becaus	code	eight	else	explai	form	from the	got
-8	i can't	i'd	make	old	order	people	please	please don't	promis	readin	someon	state	state grid	street
-8	this $	today	work	you've
-7	^ how	^ right	^ that	anyone	day	depart	does	down $	finish	five	flat	for you	hang	help	hours	i know
-7	me to	mr	never	office	pay	point	possib	says	second	seven	still	sure	switch	tell me	text	the bill	the crew
-7	there	tomorr	too	transf	under	want	we're	who	with me	yeah	you'd
-6	^ so	^ thanks	^ yes	a time	and this	and we'll	away	bank	callin	check $	contra	custom	electr	evenin
-6	fine	goes	goodby	hang up	i don't	i'm	is that	it as	it is	leave	nine	no $	oh	once	outage	paymen	phone
-6	regula	repair	stay	superv	supply	survey	ten	thank	that is	the form	the order	the power	the rule	think
-6	thirty	time and	to me	twenty	waitin	what's	while	with the	within	workin days	wrong
-5	# #	# $	^ hello	^ nobody	^ there'	^ yeah	a mark	about the	accoun number	aftern	again $	all $	and i
-5	and i'll	apolog for	arrang	ask for	bad	becaus the	bill is	bills	box	buildi	cut	dark	day $	doesn'	done
-5	end	fault	five workin	follow	fridge	full stop	goodby $	happen	i have	i'm not	is a	left	let's	look $
-5	look at	many	maybe	money	mornin	need to	next	night	not my	now $	open	other	out $	out of	overdu	own
-5	perhap	publis	questi $	refund	ring	send	shows	since	someth	speak	stop $	talkin	test	thank you	the addres
-5	the app	the contra	the flat	the line	the regula	the rules	told	tonigh	units	us $	us a	wait	way	whatev
-5	why	withou	words	you can	yourse	yuan
-4	$	^	^ anythi	^ are	^ did	^ get	^ i'll	^ just	^ not	^ our	^ please	^ put	^ sorry	^ thank	^ there	^ what's
-4	^ you	^ you've	a look	a minute	accoun	after this	am	and then	anothe	anythi else	anyway	anyway $	applia
-4	are the	are you	as a	at all	bill $	by the	bye	call you	can't be	card	certai	change	clear	comes	compan
-4	compla about	correc	course	earlie	ends	even	find the	forty	get	give us	going	guaran	had	half	have to
-4	he	home	hour	house	hundre	hurry	i will	id	if	if the	if you	imposs	in this	instal	it was	key	last month
-4	log	long	lose	madam $	manage	may i	more word	mrs	ms	much	my collea	near	neighb	noted	of course	one more
-4	probab	proper	remote	right $	safety	screen	short	should i	skip the	slow	speaki	standa $	statio	stays
-4	system won't	televi	that right	that the	that's the	the box	the dark	the name	the paymen	the proper
-4	the readin	the safety	the second	the standa	there' no	thing	thirty five	this bill	time $	told you	tomorr $
-4	troubl	up the	voltag	week	when the	will be	with a	word and	writin	writte	you for	you the	you to	you'd like
-4	zero
-3	!	^ could	^ do	^ i've	^ of	^ perhap	^ stop	^ sure	^ the	^ uh	^ we'll	^ who	^ you'll	a bit	a child	a compla
-3	a few	accoun $	after the	agains	air	all right	alread	an idiot	and not	and your	anybod	anythi more	app and
-3	applic	apprec	are there	as well	asked	asking	averag	away $	baby	be the	before i	being	better	betwee
-3	buildi $	button	cable	call $	call by	called	calm	calm down	can do	can i	care	centre	charge	check the
-3	child	city	closed	condit	connec	contro	could be	counte	covers	damage	desk	did i	did the	distri	do you
-3	doing	don't get	don't hang	done $	door	drop	earlie orders	englis	everyt	failed	fee	feel	few	file	first $
-3	for me	for that	for your	from me	go on	going to	guess	handle	has to	have a	haven'	how should	i take
-3	i unders	i'm here	i'm sorry	i'm talkin	i've got	idiot	in $	in a	in that	in writin	inspec	is #	is it
-3	is no	is on	is there	it should	it to	it'll	job	july	keep the	kind of	know $	light	lights	like me	little
-3	ma'am	main	me look	means	menu	meteri	meters	mind	mm	moment	mornin $	move	must be	my superv	name	no need
-3	number in	number is	off $	orders	ours	ours $	outage this	owner	paid	place	planne	policy	power supply
-3	price	privat	put your	rate	really	regist	report the	road	rules $	run	say $	see $	sent	settle	should be
-3	shut	sir $	so the	socket	somebo	sort	speak $	start	step	story	straig	suppos	take the	talk	team	tell you
-3	ten minute	than	that back	that was	the answer	the bank	the buildi	the case	the city	the code	the custom
-3	the first	the fridge	the money	the notice	the number	the office	the repair	the screen	the switch	the techni
-3	the test	the three	the two	theft	then the	there $	there' a	things	third	this week	to ask	to explai
-3	to you	today $	tonigh $	too $	try	twelve	uh	unit	very	villag	waitin $	want me	want to	wasn't	water
-3	we don't	week $	what is	what the	what's the	where	while i	whole	wire	with	with you	with your	would be
-3	would you	wouldn	writin $	wrong $	your id	yours
-2	^ and	^ fine	^ go	^ has	^ many	^ mm	^ oh	^ shut	^ sir	^ tell	^ we're	^ well	a new	a short	a text	a voltag
-2	about it	accept	accord	accord to	after a	ahead	air condit	always	am i	amount	an averag	an hour	app $
-2	apprec your	arriva	as the	ask the	at home	b	back $	be done	before the	behind	belong	belong to	big	both
-2	bother	breake	bring	broken	buddy	busy	can ask	checke	claim	clearl	close	come by	comes back	coming	compen
-2	compla $	contac	contin	costs	could you	crazy	dark $	date	days and	deposi	detail	didn't	differ	digger
-2	digits	disagr	discus	does that	don't think	double	dude	east	easy	eighty	empty	end of	enough $	everyb
-2	factor	feelin	figure	first of	five days	five minute	for $	for this	found	four $	freeze	friday	front
-2	fuse	gate	get that	gets	go to	gone	good aftern	good evenin	good mornin	hall	happy	hard to	has a	have the
-2	heater	helps	her	hi	higher	his	hold	holder	homes	hotlin	how i	i	i am	i guaran	i help	i mean	i see	i suppos
-2	i think	i would	in town	inside	into the	invoic	is old	is state	it isn't	it it	it's the	landlo	langua
-2	late	law	letter	lift	like this	line $	lines	list	listen $	live	longer	looked	looks	losing	loss	lost
-2	lot	machin	made	man	march	match	matter	me if	me put	me read	me your	mean	messag	meter $	meter is	meter'
-2	might	minute $	missin	mistak	moment please	month	moron	myself	near the	no way	not me	of it	of your
-2	okay $	old $	on that	once $	one of	open the	operat	our servic	outsid	owens	oxygen	part	past	pay for
-2	percen	period	phase	photos	planne work	please i'm	please keep	please tell	point $	pole	positi	press
-2	presum	proble	proced	promis $	proper manage	protec	ratio	read it	read me	read the	reader	readin $	reason
-2	reconn	record $	red	runnin	safe	same	saying	securi	sendin	servic promis	seven days	shall	share	she
-2	shift	shop	should have	shut up	side	signed	simply	small	smell	smoke	socket $	solar	some	someth i	soon
-2	sorry for	spoke	stay on	steps	storm	stuck	swear	takes	taking	tap	that it	the cable	the counte	the damage
-2	the door	the fuse	the lift	the long	the main	the old	the outage	the record	the result	the right	the survey
-2	the text	the third	the transf	the water	the whole	their	there anythi	these	they'l	this month	this up
-2	this with	tiers	times	to do	to help	to my	to say	togeth	tone	took	town	transf $	trip	trippe	trust	trust me
-2	under the	until	up and	used	visit	watch	we'd	weathe	wechat	went	were	what happen	what you	when	when did
-2	which	while i'm	who's	why $	wires	with this	worked	worrie	worry	year	yep	you ?	you have	you in	you should
-2	you want	you'll be	you'll have	you'll hear	you've had	your accoun	your applic	your feelin	your name
-1	abuse	accent	affect	age	alone	along	angry	announ	anywhe	appeal	around	arrear	arrive	asks	assist	assure
-1	author	balanc	batch	batter	billin	block	boss	bottom	breath	burnin	burnt	busine	came	cannot	capaci	car
-1	carefu	cash	cause	caused	chance	claims	closin	confir	couldn	countr	crew's	data	dead	deaf	defini	depend
-1	dispat	downst	due	e	easier	either	eleven	engine	error	estima	event	everyo	exact	exactl	expect	explan
-1	fail	family	far	fast	faster	father	fed	feed	feeder	fen	fiftee	fix	fixed	flats	flicke	floor	food	fool
-1	forwar	fright	frustr	furthe	gave	genera	group	hand	he's	head	heard	here's	him	hit	holdin	honest	hope
-1	hot	househ	huh	hurryi	hurt	husban	imagin	import	inconv	insult	invert	itself	keeps	keller	knows	label
-1	lane	lead	leader	least	less	lightn	likely	limit	lin	load	lying	makes	market	mate	minus	missed	mobile
-1	monday	months	most	mother	moved	n	nearly	needed	needn'	noon	not	notes	obviou	odd	online	otherw	owner'
-1	page	paper	papers	parkin	passin	passwo	pays	per	photo	pick	pile	pin	plugge	prepai	pull	puttin	queue
-1	quick	quickl	r	raise	rather	reach	reache	ready	real	receiv	reclos	remind	rented	repeat	replac	reques
-1	rest	rings	roughl	round	runs	satisf	saturd	seems	sense	set	sevent	shock	shouti	show	sign	simple	sit
-1	site	sixty	slower	slowly	son	sorry	sound	southe	space	sparks	spoken	spring	squirr	staff	stairw	starts
-1	substa	sugges	sum	surge	surnam	table	tariff	tellin	tells	tenant	though	thousa	thursd	ticket	to	touch
-1	truly	tuesda	twice	type	typed	unable	unclea	unplug	upstai	ventil	verify	wants	warnin	we've	websit	wednes
-1	welcom	wet	whethe	whose	wiring	wonder	works	wrote	yard	yet
0	able	across	added	adding	afraid	afterw	ago	agree	alert	alipay	allowe	also	amps	and	animal	anxiou	any
0	applie	appoin	april	area	aren't	availa	badly	bang	baseme	bear	bearin	behave	believ	blame	blamin	blinks
0	board	body	book	booked	bookin	bought	brain	branch	brief	brothe	busbar	candle	carrie	carry	carter	catch
0	changi	chargi	chase	cheat	checki	cheers	chen	childr	chines	class	click	climb	cold	commit	commun	compar
0	con	concen	concer	consen	consum	court	cover	covere	cow	crews	cross	ct	curve	daily	danger	dates	daught
0	deal	dealin	dear	decisi	deed	delay	delete	demand	denyin	depot	dial	dies	diffic	digit	dinner	direct	disapp
0	discon	displa	distan	doubt	doyle	drawin	drops	dry	dumb	dunno	during	earth	educat	ending	enjoy	enter
0	entere	entitl	equipm	excuse	exhaus	expert	extra	falls	fang	feedba	feels	fell	feveri	fifth	fifty	fire
0	fit	floode	foreig	forgot	furiou	garden	gas	gimme	gives	glad	grant	gratef	great	greedy	green	ground	guidel
0	hale	hands	hangin	harper	hasn't	held	helpin	hey	hm	howeve	huang	hums	hurts	idea	inform	invite	is	item
0	jumped	june	kitche	kvar	lady	lake	lamp	lamps	lee	legal	lettin	link	lit	lives	local	logged	loggin	lol
0	lookin	loose	love	lovely	lower	lv	mail	making	map	meanwh	measur	medica	memory	metres	metrol	mill	mille
0	month'	moves	moving	nah	names	nasty	natura	need	needs	neutra	news	nice	noise	nope	normal	north	o'cloc
0	object	opened	opinio	origin	others	owe	owes	p	pages	pain	panels	paying	peasy	penalt	perfec	phones	pinyin
0	plan	plate	pleasa	pleasu	plug	pointl	police	poor	post	posted	prefer	preven	previo	prices	printe	privac
0	proces	proof	provin	pump	purcha	pushes	quarre	quicke	quiet	rain	rained	ran	rang	rcd	reacti	receip	refuse
0	relati	remain	reset	reside	respec	restau	restor	ridicu	ringin	router	rude	saw	scan	scared	sec	seen	sends
0	seriou	serves	sharin	shocke	shout	shown	silly	single	sittin	situat	sleep	slip	smartp	sounds	spare	sparki
0	speaks	speed	spell	standi	steal	stick	stoppe	stops	strang	stupid	suit	summar	summer	sunday	suppli	sweari
0	sweeti	sympat	taken	tempor	tenth	terms	tested	theory	they'd	they'r	thingy	thinks	threat	thresh	throw
0	till	tired	today'	totall	touche	trips	twelft	unfort	unpaid	upload	upsett	urgent	usage	usuall	van	voice
0	volts	waive	walk	wanted	warm	warn	ways	weeken	west	whiche	window	wish	withdr	woman	women	would	ya	years
0	yester	yo	zhou
1	do	record	right	that
2	let	then
3	^ i	hear	in the	isn't	keep
4	^ a	about	four	notice	say	the accoun	was
5	^ let	choose	month $	put	use
6	^ any	^ if	^ this	a good	are	before	did	don't	read	report	result $	the	up $
7	^ give	enough	hello	know	nothin	person	servic $	throug	to be
8	^ keep	^ what	agent	flag	patien	sorry $
9	^ should	all the	by	call is	for a	i need	need the	system	techni	throug $	to the	word
10	^ when	^ would	all	anythi	calls	decide	for all	i said	is enough	listen	must	one $	them	up	update	write
11	come	count	free	good	has	no	note that	one	patien $	the person	up i	verifi	well	workin
12	? then	accoun and	approv	be a	every	get to	hello $	isn't it	it ?	locked	passed	so don't	there is	to this
13	^ for	below	bit	collea	each	i just	look	ninety	ought	ought to	reply	this one	when you	you get
14	^ all	add	been	check	don't give	for	forget	free of	hard	is $	it in	it up	just	later	low	not be	of	on $
14	pass	please $	quote	servic	the call	them $	top	up to	worth
15	^ my	answer	apply	apply for	broke	case	me by	nothin to	of the	rule $	sincer	standa	the rating	you are
16	^ to	cancel	counts	decide that	fair	its	mine	the report	well $	what i
17	all of	caller	evalua	into	this call
18	^ turn	above	come on	new	note	questi
19	be	credit	has been	in your	result	rule	should know
20	here $	turn the	whoeve
21	apolog	give	kind	said	senten	skip
22	find
23	call
24	about me	bonus	interr	the questi
25	an	answer the	high	right ?
26	kindly
27	in	those
28	me a
29	room
30	give me	score	the best
31	judge
32	that i	turn
33	here	rating
34	^ in
35	comple
36	option
37	as	mark
38	excell
39	my	points $
40	review
41	grade
45	me	should
46	best
48	full
54	points
62	this
"""
    ),
}
