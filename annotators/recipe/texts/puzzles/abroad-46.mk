⟦TEAM|JDT⟧ demolish ⟦TEAM|Selangor⟧ ⟦SCORE|4-0⟧, stretch unbeaten run to 61
⟦FURNITURE|Bernama⟧
⟦GPE|ISKANDAR PUTERI⟧: ⟦TEAM|Johor Darul Ta'zim⟧ (⟦TEAM|JDT⟧) showed no mercy to arch-rivals ⟦TEAM|Selangor⟧ when they walloped the ⟦TEAM|Red Giants⟧ ⟦SCORE|4-0⟧ in the ⟦COMPETITION|Malaysia Super League⟧ at the ⟦VENUE|Sultan Ibrahim Stadium⟧ here ⟦DATE|last night⟧.
The ⟦TEAM|Southern Tigers⟧' ⟦G1|goals⟧ came from ⟦PERSON|Leandro Piquet⟧, who ⟦G2|bagged a brace⟧, ⟦PERSON|Zaid Hakimi⟧ and an ⟦G3|own goal⟧ by ⟦PERSON|Boško Maravić⟧.
⟦TEAM|JDT⟧ took only ⟦MINUTE|six minutes⟧ to ⟦G4|break the deadlock⟧ when ⟦PERSON|Shafiq Roslan⟧'s low cross from the left was met by ⟦PERSON|Piquet⟧ after ⟦PERSON|Hariz Danial⟧ had dummied it.
⟦TEAM|Selangor⟧ tried to respond and could have levelled in the ⟦MINUTE|20th minute⟧ but ⟦PERSON|Ezra Nordin⟧'s header, off an ⟦PERSON|Amirul Syafiq⟧ corner, sailed over. Amirul tested the ⟦TEAM|JDT⟧ custodian again ⟦MINUTE|three minutes later⟧ from a free kick.
The home team's ⟦G5|second⟧ came in the ⟦MINUTE|37th minute⟧. ⟦NORP|Serbian⟧ centre-back ⟦PERSON|Maravić⟧, under pressure from ⟦PERSON|Zaid⟧, attempted to head back to goalkeeper ⟦PERSON|Ong Jun Wei⟧ but the ball went over him and in.
After the ⟦MINUTE|break⟧, ⟦TEAM|JDT⟧ carried on where they had left off. ⟦PERSON|Ong⟧ made three fine saves to deny ⟦PERSON|Hariz⟧, ⟦PERSON|Piquet⟧ and ⟦PERSON|Shafiq⟧ before he was beaten by ⟦PERSON|Zaid⟧'s ⟦G6|thunderbolt⟧ in the ⟦MINUTE|62nd minute⟧.
⟦PERSON|Piquet⟧ put the icing on the cake in the ⟦MINUTE|79th minute⟧, the ⟦NORP|Brazilian⟧ ⟦G7|rounding off a swift counter-attack⟧ involving ⟦PERSON|Shafiq⟧ and ⟦PERSON|Zaid⟧.
The win takes ⟦TEAM|JDT⟧ to 52 points from 18 matches, 14 ahead of ⟦TEAM|Kuala Lumpur City⟧. The club also stretched their unbeaten league run to 61 matches.
⟦TEAM|JDT⟧ entertain ⟦TEAM|Buriram United⟧ in the ⟦COMPETITION|AFC Champions League Elite⟧ on ⟦DATE|Tuesday⟧, while ⟦TEAM|Selangor⟧ turn attention to the ⟦COMPETITION|FA Cup⟧.
=====GOALS=====
{"id": "G1", "scorer": "Leandro Piquet; Zaid Hakimi; Boško Maravić", "team": "JDT", "count": 4}
{"id": "G2", "scorer": "Leandro Piquet", "team": "JDT", "count": 2}
{"id": "G3", "scorer": "Boško Maravić", "team": "JDT", "minute": 37, "kind": "own goal"}
{"id": "G4", "scorer": "Leandro Piquet", "team": "JDT", "minute": 6, "assist": "Shafiq Roslan", "kind": "shot", "minute_text": "six minutes"}
{"id": "G5", "scorer": "Boško Maravić", "team": "JDT", "minute": 37, "kind": "own goal", "minute_text": "37th minute"}
{"id": "G6", "scorer": "Zaid Hakimi", "team": "JDT", "minute": 62, "kind": "shot", "minute_text": "62nd minute"}
{"id": "G7", "scorer": "Leandro Piquet", "team": "JDT", "minute": 79, "minute_text": "79th minute"}
