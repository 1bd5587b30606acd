/** The enumerations of the agency's part of the profile. */
import { registerEnumType } from 'type-graphql';

export enum AssistanceKind {
  DIBAO = 'dibao',
  DESTITUTE_SUPPORT = 'destitute-support',
  MEDICAL_HARDSHIP = 'medical-hardship',
}
registerEnumType(AssistanceKind, {
  name: 'AssistanceKind',
  description: 'Kinds of social assistance (社会救助类别).',
  valuesConfig: {
    DIBAO: { description: 'The minimum living allowance (最低生活保障).' },
    DESTITUTE_SUPPORT: { description: 'Support for the destitute (特困人员供养).' },
    MEDICAL_HARDSHIP: { description: 'Another class that the county admits to medical assistance (其他医疗救助对象).' },
  },
});

export enum EmergencyKind {
  FIRE = 'fire',
  ACCIDENT = 'accident',
  GRAVE_ILLNESS = 'grave-illness',
  OTHER = 'other',
}
registerEnumType(EmergencyKind, {
  name: 'EmergencyKind',
  description: 'What put a family in need (突发困难类型).',
  valuesConfig: {
    FIRE: { description: 'A fire (火灾).' },
    ACCIDENT: { description: 'An accident (交通事故等意外事件).' },
    GRAVE_ILLNESS: { description: 'Sudden grave illness (突发重大疾病).' },
    OTHER: { description: 'Something of the like (其他).' },
  },
});

export enum LeftBehindCategory {
  NONE = 'none',
  CHILD = 'child',
  WOMAN = 'woman',
  ELDER = 'elder',
}
registerEnumType(LeftBehindCategory, {
  name: 'LeftBehindCategory',
  description: 'In which sense a person is left behind by family members away at work (留守人员类别).',
  valuesConfig: {
    NONE: { description: 'In the register, but not left behind on the day (当日不属于留守).' },
    CHILD: { description: 'A child under 16 whose parents are away, or one of them with the other unable to care (留守儿童).' },
    WOMAN: { description: 'A woman whose husband is away (留守妇女).' },
    ELDER: { description: 'A person of 60 or more all of whose supporting children are away (留守老人).' },
  },
});
