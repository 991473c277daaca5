⟦TEAM|Galaxy⟧ stays hot behind ⟦G1|two⟧ from ⟦PERSON|Okoro-Smith⟧

⟦FURNITURE|Field Level Media⟧

⟦PERSON|Isaiah Okoro-Smith⟧ ⟦G2|scored a goal⟧ in each half, the second a go-ahead ⟦G3|header⟧ in the ⟦MINUTE|79th minute⟧, to lift the visiting ⟦TEAM|LA Galaxy⟧ to a ⟦SCORE|3-2⟧ victory over ⟦TEAM|Real Salt Lake⟧ on ⟦DATE|Wednesday⟧ night in ⟦GPE|Sandy⟧, ⟦GPE|Utah⟧.

⟦PERSON|Pablo Iturbe⟧ also ⟦G4|scored⟧ and ⟦PERSON|Marcus Dole⟧ had two assists for ⟦TEAM|Los Angeles⟧ (41 points), which has won five of six.

⟦PERSON|Brayan Cuero⟧ and ⟦PERSON|Anders Holgate⟧ ⟦G5|tallied⟧ for ⟦TEAM|Salt Lake⟧ (27 points).

⟦PERSON|Okoro-Smith⟧ ⟦G6|put the ⟦TEAM|Galaxy⟧ on the board⟧ in the ⟦MINUTE|22nd minute⟧. ⟦PERSON|Dole⟧'s ball found him behind ⟦PERSON|Holgate⟧ and he ⟦G7|lofted a left-footer over⟧ a charging ⟦PERSON|Zac Mendelson⟧.

⟦TEAM|RSL⟧ ⟦G9|drew even⟧ ⟦MINUTE|six minutes later⟧ on ⟦PERSON|Cuero⟧'s penalty kick, and ⟦G10|went in front⟧ early in the second half when ⟦PERSON|Holgate⟧ ⟦G11|redirected⟧ a corner.

⟦PERSON|Iturbe⟧'s ⟦MINUTE|66th-minute⟧ ⟦G8|blast⟧ from 25 yards made it ⟦SCORE|2-2⟧. He'd had a first-half strike saved and another smack the post.

The ⟦G12|winner⟧ came with ⟦TEAM|RSL⟧ down a man following a red card to ⟦PERSON|Diego Cantú⟧. ⟦PERSON|Dole⟧ curled in a cross and ⟦PERSON|Okoro-Smith⟧ outjumped everyone for his ⟦G13|13th⟧ of the season.

⟦PERSON|Mendelson⟧ finished with four saves for ⟦TEAM|RSL⟧. ⟦PERSON|Ty Brockway⟧ made five for the ⟦TEAM|Galaxy⟧, one a point-blank stop on ⟦PERSON|Cuero⟧ in the ⟦MINUTE|88th⟧.

⟦FURNITURE|--Field Level Media⟧
=====GOALS=====
{"id":"G1","scorer":"Isaiah Okoro-Smith","team":"LA Galaxy","count":2}
{"id":"G2","scorer":"Isaiah Okoro-Smith","team":"LA Galaxy","count":2}
{"id":"G3","scorer":"Isaiah Okoro-Smith","team":"LA Galaxy","minute":79,"minute_text":"79th minute","assist":"Marcus Dole","kind":"header"}
{"id":"G4","scorer":"Pablo Iturbe","team":"LA Galaxy","minute":66,"kind":"shot"}
{"id":"G5","scorer":"Brayan Cuero; Anders Holgate","team":"Real Salt Lake","count":2}
{"id":"G6","scorer":"Isaiah Okoro-Smith","team":"LA Galaxy","minute":22,"minute_text":"22nd minute","assist":"Marcus Dole","kind":"shot"}
{"id":"G7","scorer":"Isaiah Okoro-Smith","team":"LA Galaxy","minute":22,"minute_text":"22nd minute","assist":"Marcus Dole","kind":"shot"}
{"id":"G8","scorer":"Pablo Iturbe","team":"LA Galaxy","minute":66,"minute_text":"66th-minute","kind":"shot","score":"2-2"}
{"id":"G9","scorer":"Brayan Cuero","team":"Real Salt Lake","minute":28,"minute_text":"six minutes later","kind":"penalty"}
{"id":"G10","scorer":"Anders Holgate","team":"Real Salt Lake"}
{"id":"G11","scorer":"Anders Holgate","team":"Real Salt Lake"}
{"id":"G12","scorer":"Isaiah Okoro-Smith","team":"LA Galaxy","minute":79,"assist":"Marcus Dole","kind":"header"}
{"id":"G13","scorer":"Isaiah Okoro-Smith","team":"LA Galaxy","minute":79,"assist":"Marcus Dole","kind":"header"}
