/**
 * Fills the list of places: the county-level units of Jilin as of 2016, and cities outside Jilin that occur as hukou places.
 */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into registry.place (code, zh, name, level, served) values
      ('220100', '长春市', 'Changchun', 'city', true),
      ('220122', '农安县', 'Nong''an County', 'county', true),
      ('220182', '榆树市', 'Yushu', 'county-level-city', true),
      ('220183', '德惠市', 'Dehui', 'county-level-city', true),
      ('220200', '吉林市', 'Jilin City', 'city', true),
      ('220221', '永吉县', 'Yongji County', 'county', true),
      ('220281', '蛟河市', 'Jiaohe', 'county-level-city', true),
      ('220282', '桦甸市', 'Huadian', 'county-level-city', true),
      ('220283', '舒兰市', 'Shulan', 'county-level-city', true),
      ('220284', '磐石市', 'Panshi', 'county-level-city', true),
      ('220300', '四平市', 'Siping', 'city', true),
      ('220322', '梨树县', 'Lishu County', 'county', true),
      ('220323', '伊通满族自治县', 'Yitong Manchu Autonomous County', 'autonomous-county', true),
      ('220381', '公主岭市', 'Gongzhuling', 'county-level-city', true),
      ('220382', '双辽市', 'Shuangliao', 'county-level-city', true),
      ('220400', '辽源市', 'Liaoyuan', 'city', true),
      ('220421', '东丰县', 'Dongfeng County', 'county', true),
      ('220422', '东辽县', 'Dongliao County', 'county', true),
      ('220500', '通化市', 'Tonghua', 'city', true),
      ('220521', '通化县', 'Tonghua County', 'county', true),
      ('220523', '辉南县', 'Huinan County', 'county', true),
      ('220524', '柳河县', 'Liuhe County', 'county', true),
      ('220581', '梅河口市', 'Meihekou', 'county-level-city', true),
      ('220582', '集安市', 'Ji''an', 'county-level-city', true),
      ('220600', '白山市', 'Baishan', 'city', true),
      ('220621', '抚松县', 'Fusong County', 'county', true),
      ('220622', '靖宇县', 'Jingyu County', 'county', true),
      ('220623', '长白朝鲜族自治县', 'Changbai Korean Autonomous County', 'autonomous-county', true),
      ('220681', '临江市', 'Linjiang', 'county-level-city', true),
      ('220700', '松原市', 'Songyuan', 'city', true),
      ('220721', '前郭尔罗斯蒙古族自治县', 'Qian Gorlos Mongol Autonomous County', 'autonomous-county', true),
      ('220722', '长岭县', 'Changling County', 'county', true),
      ('220723', '乾安县', 'Qian''an County', 'county', true),
      ('220781', '扶余市', 'Fuyu', 'county-level-city', true),
      ('220800', '白城市', 'Baicheng', 'city', true),
      ('220821', '镇赉县', 'Zhenlai County', 'county', true),
      ('220822', '通榆县', 'Tongyu County', 'county', true),
      ('220881', '洮南市', 'Taonan', 'county-level-city', true),
      ('220882', '大安市', 'Da''an', 'county-level-city', true),
      ('222401', '延吉市', 'Yanji', 'county-level-city', true),
      ('222402', '图们市', 'Tumen', 'county-level-city', true),
      ('222403', '敦化市', 'Dunhua', 'county-level-city', true),
      ('222404', '珲春市', 'Hunchun', 'county-level-city', true),
      ('222405', '龙井市', 'Longjing', 'county-level-city', true),
      ('222406', '和龙市', 'Helong', 'county-level-city', true),
      ('222424', '汪清县', 'Wangqing County', 'county', true),
      ('222426', '安图县', 'Antu County', 'county', true),
      ('150500', '通辽市', 'Tongliao', 'city', false),
      ('210100', '沈阳市', 'Shenyang', 'city', false),
      ('210200', '大连市', 'Dalian', 'city', false),
      ('211200', '铁岭市', 'Tieling', 'city', false),
      ('230100', '哈尔滨市', 'Harbin', 'city', false),
      ('230200', '齐齐哈尔市', 'Qiqihar', 'city', false),
      ('231200', '绥化市', 'Suihua', 'city', false),
      ('371300', '临沂市', 'Linyi', 'city', false),
      ('371700', '菏泽市', 'Heze', 'city', false),
      ('411400', '商丘市', 'Shangqiu', 'city', false),
      ('411600', '周口市', 'Zhoukou', 'city', false)
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`delete from registry.place`.execute(db);
}
