/** The places where synthetic residents come from, live and go to school; all of them stand in `registry.place`. */

export interface SyntheticPlace {
  readonly code: string;
  readonly zh: string;
  /** Rural schools of the place take part in the nutrition pilot (our own choice of counties). */
  readonly nutritionPilot?: boolean;
}

export const homesInJilin: readonly SyntheticPlace[] = [
  { code: '220182', zh: '榆树市' }, { code: '220122', zh: '农安县' }, { code: '220183', zh: '德惠市' },
  { code: '220283', zh: '舒兰市' }, { code: '220284', zh: '磐石市' }, { code: '220322', zh: '梨树县' },
  { code: '220381', zh: '公主岭市' }, { code: '220382', zh: '双辽市' }, { code: '220421', zh: '东丰县' },
  { code: '220523', zh: '辉南县' }, { code: '220524', zh: '柳河县' }, { code: '220722', zh: '长岭县' },
  { code: '220723', zh: '乾安县', nutritionPilot: true }, { code: '220781', zh: '扶余市' },
  { code: '220822', zh: '通榆县', nutritionPilot: true }, { code: '220821', zh: '镇赉县', nutritionPilot: true },
  { code: '220882', zh: '大安市', nutritionPilot: true }, { code: '222424', zh: '汪清县', nutritionPilot: true },
  { code: '222426', zh: '安图县', nutritionPilot: true },
];

export const homesOutsideJilin: readonly SyntheticPlace[] = [
  { code: '150500', zh: '通辽市' }, { code: '211200', zh: '铁岭市' }, { code: '230200', zh: '齐齐哈尔市' },
  { code: '231200', zh: '绥化市' }, { code: '371700', zh: '菏泽市' }, { code: '411400', zh: '商丘市' }, { code: '411600', zh: '周口市' },
];

export const cities: readonly SyntheticPlace[] = [
  { code: '220100', zh: '长春市' }, { code: '220200', zh: '吉林市' }, { code: '220300', zh: '四平市' },
  { code: '220400', zh: '辽源市' }, { code: '220500', zh: '通化市' }, { code: '220581', zh: '梅河口市' },
  { code: '220600', zh: '白山市' }, { code: '220700', zh: '松原市' }, { code: '220800', zh: '白城市' }, { code: '222401', zh: '延吉市' },
];

export const places: readonly SyntheticPlace[] = [...cities, ...homesInJilin, ...homesOutsideJilin];
