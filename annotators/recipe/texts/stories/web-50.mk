⟦TEAM|Mumbai City⟧, ⟦TEAM|Bashundhara⟧ and the long walk: a ⟦COMPETITION|Challenge League⟧ night in ⟦GPE|Dhaka⟧

⟦FURNITURE|Staff Correspondent⟧

⟦TEAM|Bashundhara Kings⟧ stunned the hosts of ⟦DATE|last year⟧'s final as ⟦PERSON|Rakib Hossain Chowdhury⟧'s brilliant solo ⟦G1|effort⟧ decided their ⟦COMPETITION|AFC Challenge League⟧ meeting with ⟦TEAM|Al-Arabi⟧ of ⟦GPE|Kuwait⟧ at the ⟦VENUE|Kings Arena⟧ ⟦DATE|last night⟧.

The winger picked the ball up near the centre circle in the ⟦MINUTE|61st minute⟧, left ⟦PERSON|Fahad Al-Rashidi-Nasser⟧ for dead, cut past one more and ⟦G2|drilled into the far corner⟧.

A crowd of 9,000 went wild, and their joy was doubled when ⟦PERSON|Miguel Ferreirinha⟧ ⟦G3|completed a ⟦SCORE|2-0⟧ win⟧ from ⟦PERSON|Topu Barman Das⟧'s delivery in the ⟦MINUTE|last minute of regulation time⟧.

⟦TEAM|Al-Arabi⟧ should have been ahead by the ⟦MINUTE|interval⟧. ⟦PERSON|Sami Al-Khaldi⟧ saw his header come off the crossbar in the ⟦MINUTE|26th minute⟧ and a penalty by the same player, awarded for a push by ⟦PERSON|Ferreirinha⟧, was saved by ⟦PERSON|Anisur Zico Mia⟧ diving to his right.

"The penalty save was our first goal," said coach ⟦PERSON|Valeriu Cojocaru⟧ at the press conference. "⟦PERSON|Rakib⟧'s was the ⟦G4|second⟧. The ⟦G5|third⟧ is only for the statistics."

The ⟦NORP|Moldovan⟧ will be without captain ⟦PERSON|Barman Das⟧, who collected his second caution, for ⟦DATE|Friday⟧'s last group match against ⟦TEAM|Paro FC⟧ of ⟦GPE|Bhutan⟧. A draw would be enough to book a place in the quarterfinals.

⟦TEAM|Paro⟧ lost their opener ⟦SCORE|5-0⟧.

⟦FURNITURE|For all latest news, follow The Daily's Google News channel.⟧
=====GOALS=====
{"id":"G1","scorer":"Rakib Hossain Chowdhury","team":"Bashundhara Kings","minute":61,"kind":"shot"}
{"id":"G2","scorer":"Rakib Hossain Chowdhury","team":"Bashundhara Kings","minute":61,"minute_text":"61st minute","kind":"shot"}
{"id":"G3","scorer":"Miguel Ferreirinha","team":"Bashundhara Kings","assist":"Topu Barman Das","minute_text":"last minute of regulation time","minute":90}
{"id":"G4","scorer":"Rakib Hossain Chowdhury","team":"Bashundhara Kings","minute":61,"kind":"shot"}
{"id":"G5","scorer":"Miguel Ferreirinha","team":"Bashundhara Kings","assist":"Topu Barman Das","minute":90}
