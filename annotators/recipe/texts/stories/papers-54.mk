⟦PERSON|Sales⟧ brings up century as ⟦TEAM|Kitchee⟧ cruise
⟦PERSON|Everton Sales⟧ is not a man for ceremonies. Having become the first foreigner to reach ⟦G1|100 goals⟧ in the ⟦COMPETITION|Hong Kong Premier League⟧ on ⟦DATE|Sunday⟧, the ⟦NORP|Brazilian⟧ shook four hands and trotted back to halfway.
His ⟦G2|strike⟧ sent ⟦TEAM|Kitchee⟧ on their way to a ⟦SCORE|3-1⟧ win over ⟦TEAM|Eastern⟧ in front of 4,912 at ⟦VENUE|Mong Kok Stadium⟧.
Landmarks are seldom tidy, and this ⟦G3|one⟧, on ⟦MINUTE|22 minutes⟧, was not: ⟦PERSON|Ho Chun-kit⟧'s shot was half-blocked and spun up for ⟦PERSON|Sales⟧ to ⟦G4|shoulder it across the line⟧.
He had earlier hit a post and been denied twice by ⟦PERSON|Tsang Pak-lam⟧. ⟦PERSON|Ho⟧, whose free-kick forced another save, put a header wide.
⟦TEAM|Eastern⟧'s ⟦G5|leveller⟧ was a gift. ⟦PERSON|Wong Tsz-ho⟧ fouled ⟦PERSON|Igor Božić⟧ in a corner of the box where there was no danger and the ⟦NORP|Croatian⟧ ⟦G6|sent ⟦PERSON|Lee Hing-wah⟧ the wrong way⟧ with the ⟦MINUTE|interval⟧ seconds away, in the ⟦MINUTE|45th minute⟧.
After it came the rain and the ⟦TEAM|Bluewaves⟧. ⟦PERSON|Chan Ka-ming⟧'s effort was scraped off the line, ⟦PERSON|Sales⟧ fired over, and ⟦PERSON|Ho⟧ ⟦G7|restored the lead⟧ with a header from a corner, which ⟦PERSON|Tsang⟧ touched but could not keep out.
⟦TEAM|Eastern⟧ could have levelled again. ⟦PERSON|Božić⟧, alone at the back post, struck the upright with ⟦MINUTE|15 minutes left⟧, and a shot by the same player was deflected behind.
A ⟦G8|third⟧ in the ⟦MINUTE|81st minute⟧ finished them. ⟦PERSON|Chan⟧ drove at a tiring defence, kept going, and ⟦G9|fired under⟧ ⟦PERSON|Tsang⟧.
"Coach told me it's 99 before the game," ⟦PERSON|Sales⟧ told the ⟦ORG|South China Morning Post⟧. "I said please don't tell me."
⟦TEAM|Kitchee⟧ are three points ahead of ⟦TEAM|Lee Man⟧ with a game in hand. The ⟦COMPETITION|FA Cup⟧ semi-final draw is ⟦DATE|tomorrow⟧.
=====GOALS=====
{"id": "G1", "scorer": "Everton Sales", "team": "Kitchee", "scope": "background", "count": 100}
{"id": "G2", "scorer": "Everton Sales", "team": "Kitchee", "minute": 22, "minute_text": "22 minutes", "assist": "Ho Chun-kit", "kind": "shot"}
{"id": "G3", "scorer": "Everton Sales", "team": "Kitchee", "minute": 22, "minute_text": "22 minutes", "assist": "Ho Chun-kit", "kind": "shot"}
{"id": "G4", "scorer": "Everton Sales", "team": "Kitchee", "minute": 22, "minute_text": "22 minutes", "assist": "Ho Chun-kit", "kind": "shot"}
{"id": "G5", "scorer": "Igor Božić", "team": "Eastern", "minute": 45, "minute_text": "interval", "kind": "penalty"}
{"id": "G6", "scorer": "Igor Božić", "team": "Eastern", "minute": 45, "minute_text": "interval", "kind": "penalty"}
{"id": "G7", "scorer": "Ho Chun-kit", "team": "Kitchee", "kind": "header"}
{"id": "G8", "scorer": "Chan Ka-ming", "team": "Kitchee", "minute": 81, "minute_text": "81st minute"}
{"id": "G9", "scorer": "Chan Ka-ming", "team": "Kitchee", "minute": 81, "minute_text": "81st minute"}
