// News agencies by the names under which their reports run, for datelines and credits.

/** In small letters. */
export const AGENCIES: ReadonlySet<string> = new Set(
  [
    'reuters, ap, the associated press, associated press, afp, agence france-presse, dpa, apa, upi, united press international',
    'tass, itar-tass, interfax, interfax-ukraine, ria novosti, ria, sputnik, xinhua, kyodo, kyodo news, jiji, jiji press, yonhap, kcna',
    'efe, europa press, ansa, agi, adnkronos, lusa, belga, anp, ritzau, ntb, tt, stt, pap, čtk, ctk, mti, hina, sta, tanjug, beta, fena',
    'sita, tasr, bns, leta, elta, ukrinform, unian, belta, agerpres, mediafax, bta, ana-mpa, anadolu, aa, anadolu agency, iha, dha',
    'pti, ani, ians, uni, app, bss, unb, bernama, antara, vna, tna, cna, nna, pna, wam, spa, kuna, qna, mena, irna, isna, mehr, petra, wafa',
    'sda, keystone-sda, ats, kna, epd, sid, pa, pa media, press association, the press association, pa wire, aap, australian associated press',
    'the canadian press, canadian press, cp, bloomberg, dow jones, dow jones newswires, marketwatch, afx, mt newswires, cnn, bbc, npr',
    'africanews, apo, pana, apanews, nan, sapa, kna, aps, map, tap, telam, agencia brasil, notimex, prensa latina, eurasianet, rfe/rl',
  ]
    .join(', ')
    .split(', '),
);

const SEVERAL = /\s*(?:[/,;&+]|\band\b)\s*/;

/** Whether the words name agencies and nothing else: "Reuters", "dpa/AP", "AFP, Reuters". */
export function namesAgency(words: string): boolean {
  const small = words.toLowerCase();
  if (!SEVERAL.test(small)) return AGENCIES.has(small.trim());
  const names = small.split(SEVERAL);
  return names.length <= 5 && names.every((name) => AGENCIES.has(name.trim()));
}
