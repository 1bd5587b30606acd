/** Names for residents who do not exist: frequent surnames, and given names put together from common characters. */
import type { Chance } from './random';

const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const maleCharacters = '伟强磊军洋勇杰涛明超辉刚平飞鹏斌波健峰亮建国志海东林庆文春生龙宇浩博凯旭航晨阳宏达永福贵德才';
const femaleCharacters = '芳娜敏静秀丽艳娟霞燕玲红梅兰英华玉萍雪琳颖洁慧莹倩婷佳欣雨桂凤珍淑云春晓彤月';

export function surname(chance: Chance): string {
  return chance.oneOf([...surnames]);
}

export function givenName(chance: Chance, sex: 'female' | 'male'): string {
  const characters = [...(sex === 'male' ? maleCharacters : femaleCharacters)];
  const first = chance.oneOf(characters);
  return chance.happens(0.2) ? first : first + chance.oneOf(characters.filter((character) => character !== first));
}
