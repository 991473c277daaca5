Village club under water again, and this time the rival lends its pump
⟦FURNITURE|By Gwenllian Parfitt-Jones⟧
⟦FURNITURE|BBC News, Hereford & Worcester⟧
A non-league football club whose ground has flooded four times since ⟦DATE|2020⟧ says it may have to leave the village where it has played since ⟦DATE|1896⟧, after the ⟦GPE|River Teme⟧ rose two metres in a night and took the dugouts to ⟦GPE|Worcester⟧.
⟦FURNITURE|Image source, Severnbank FC⟧
⟦FURNITURE|Image caption, The home dugout was found against a bridge 11 miles downstream⟧
⟦TEAM|Severnbank⟧, of the ⟦COMPETITION|Hellenic League⟧, lost a pitch, a tea hut and thirty years of programmes in ⟦DATE|last week⟧’s storm. Chairman ⟦PERSON|Clive Mapstone-Hill⟧ watched from the church tower. “There was a swan in the penalty area,” he said, “and for once nobody shouted at it.”
Help has come from an unusual place. ⟦TEAM|Ledwyche Town⟧, neighbours and sworn enemies since a brawl in ⟦DATE|1958⟧, arrived on ⟦DATE|Sunday⟧ in two tractors with a pump from ⟦GPE|Ludlow⟧ and a tray of sausage rolls. It was their ⟦PERSON|Derek Onions⟧, now 69, whose ⟦G1|winner⟧ in the ⟦DATE|1977⟧ ⟦COMPETITION|Herefordshire Senior Cup⟧ final ⟦TEAM|Severnbank⟧ still claim was offside.
“It was offside,” ⟦PERSON|Onions⟧ confirmed, leaning on a broom. “But you don’t give back a ⟦G2|goal⟧ you’ve got framed.”
The ⟦ORG|Football Foundation⟧ has promised £50,000, the ⟦ORG|Environment Agency⟧ a visit, and ⟦ORG|Herefordshire FA⟧ a set of nets. Insurer ⟦ORG|NFU Mutual⟧ will not renew the policy. A crowdfunding page on ⟦ORG|GoFundMe⟧ stood at £18,206 on ⟦DATE|Wednesday⟧, including £5 from a boy in ⟦GPE|New Zealand⟧ who found the village on a map.
⟦TEAM|Hereford⟧ and ⟦TEAM|Kidderminster Harriers⟧ have both offered a friendly; ⟦TEAM|Aston Villa⟧ sent forty balls. ⟦GPE|Malvern⟧’s MP, ⟦PERSON|Theodora Ashcombe⟧, wants the club treated as a community asset under the ⟦ORG|Localism Fund⟧.
⟦TEAM|Severnbank⟧’s next home game, against ⟦TEAM|Pershore⟧, will be played at ⟦TEAM|Ledwyche⟧’s. ⟦FURNITURE|Follow BBC Hereford & Worcester on BBC Sounds, Facebook, X and Instagram.⟧
⟦FURNITURE|Related internet links: Hellenic League | The BBC is not responsible for the content of external sites.⟧
=====GOALS=====
{"id":"G1","scorer":"Derek Onions","team":"Ledwyche Town","scope":"background"}
{"id":"G2","scorer":"Derek Onions","team":"Ledwyche Town","scope":"background"}
