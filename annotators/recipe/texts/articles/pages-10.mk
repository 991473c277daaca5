⟦TEAM|Bafana Bafana⟧ hold nerve in ⟦GPE|Polokwane⟧ to reach ⟦COMPETITION|AFCON⟧ as ⟦PERSON|Mabuza⟧ ⟦G1|strikes twice⟧

⟦FURNITURE|14 October 2025 - 22:07⟧
⟦FURNITURE|BY MPHO TSHABANGU AT PETER MOKABA STADIUM⟧
⟦FURNITURE|SPORT / SOCCER⟧

⟦PERSON|Lwazi Mabuza⟧ ⟦G2|scored twice⟧ in the second half as ⟦TEAM|South Africa⟧ beat ⟦TEAM|Congo⟧ ⟦SCORE|3-1⟧ at a packed ⟦VENUE|Peter Mokaba Stadium⟧ in ⟦GPE|Polokwane⟧ on ⟦DATE|Tuesday⟧ to qualify for ⟦DATE|next year⟧'s ⟦COMPETITION|Africa Cup of Nations⟧ with a match to spare.

⟦TEAM|Bafana⟧ needed a win with ⟦TEAM|Uganda⟧ having beaten ⟦TEAM|South Sudan⟧ ⟦SCORE|2-0⟧ in ⟦GPE|Kampala⟧ earlier in the day.

⟦PERSON|Thapelo Rantie⟧ ⟦G3|gave the hosts the lead⟧ on ⟦MINUTE|22 minutes⟧, ⟦G9|sweeping the ball past ⟦PERSON|Brice Nzaba⟧⟧ after a cut-back from ⟦TEAM|Mamelodi Sundowns⟧ team-mate ⟦PERSON|Aubrey Khoza⟧. ⟦PERSON|Mabuza⟧ might have made it two but his header from ⟦PERSON|Khoza⟧'s corner was clawed away.

⟦TEAM|Congo⟧, who had lost only to ⟦TEAM|Uganda⟧, ⟦G4|levelled⟧ in the ⟦MINUTE|39th minute⟧ when ⟦PERSON|Ronwen Petersen⟧ came for a cross he could not reach and ⟦PERSON|Prestige Mavoungou⟧ ⟦G5|nodded into the empty net⟧.

⟦FURNITURE|[WATCH] Kaizer Chiefs fans turn on club bus in Naturena⟧
⟦FURNITURE|Subscribe for R20 for the first month⟧

Coach ⟦PERSON|Hennie Lategan⟧ sent on ⟦PERSON|Siphelele Dube⟧ for ⟦PERSON|Rantie⟧ at ⟦MINUTE|half-time⟧, and within ⟦MINUTE|six minutes⟧ the change paid off. ⟦PERSON|Dube⟧ was brought down by ⟦PERSON|Fernand Ibara⟧ and ⟦PERSON|Mabuza⟧, of ⟦TEAM|Orlando Pirates⟧, ⟦G6|converted the penalty⟧.

The ⟦G7|third⟧ came ⟦MINUTE|12 minutes later⟧. ⟦PERSON|Nzaba⟧ beat out ⟦PERSON|Dube⟧'s shot, ⟦PERSON|Khoza⟧ recycled and ⟦PERSON|Mabuza⟧ ⟦G8|drilled in⟧ from 12 yards.

⟦FURNITURE|Lwazi Mabuza celebrates with Bafana Bafana teammates. Picture: SYDNEY MAHLABA/GALLO IMAGES⟧"We have waited for nights like this in ⟦GPE|Limpopo⟧," ⟦PERSON|Lategan⟧ told ⟦ORG|SABC Sport⟧. "When it was ⟦SCORE|1-1⟧ I looked at the bench, I looked at the sky. Then I looked at ⟦PERSON|Dube⟧."

⟦FURNITURE|@BafanaBafana: We are going to Morocco!!! 🇿🇦 9:58 PM · Oct 14, 2025 · 1.4M Views⟧

⟦ORG|Safa⟧ president ⟦PERSON|Gugu Makhathini⟧, who faces questions over the association's debts before a committee in ⟦GPE|Cape Town⟧ on ⟦DATE|Thursday⟧, promised the squad a bonus of R5m. Sponsors ⟦ORG|Castle Lager⟧ and ⟦ORG|Hollywoodbets⟧ have each pledged a share.

⟦TEAM|Bafana⟧ finish against ⟦TEAM|South Sudan⟧ in ⟦GPE|Juba⟧ in ⟦DATE|November⟧ and travel to ⟦GPE|Morocco⟧ for the tournament, which begins on ⟦DATE|December 21⟧. The draw takes place in ⟦GPE|Rabat⟧.

⟦FURNITURE|South Africa (1) 3 - Rantie 22, Mabuza 51 pen, 63⟧
⟦FURNITURE|Congo (1) 1 - Mavoungou 39⟧
⟦FURNITURE|Teams: South Africa: Petersen, Mudau-Langa, Sibisi, Mbatha, Modise, Zwane, Khoza, Adams (Cele 80), Rantie (Dube 46), Mabuza, Foster-Nkosi (Maseko 88)⟧
⟦FURNITURE|TimesLIVE | Most read | Puzzles | Motoring⟧
=====GOALS=====
{"id": "G1", "scorer": "Lwazi Mabuza", "team": "South Africa", "count": 2}
{"id": "G2", "scorer": "Lwazi Mabuza", "team": "South Africa", "count": 2}
{"id": "G3", "scorer": "Thapelo Rantie", "team": "South Africa", "minute": 22, "minute_text": "22 minutes", "assist": "Aubrey Khoza", "kind": "shot"}
{"id": "G4", "scorer": "Prestige Mavoungou", "team": "Congo", "minute": 39, "minute_text": "39th minute", "kind": "header"}
{"id": "G5", "scorer": "Prestige Mavoungou", "team": "Congo", "minute": 39, "minute_text": "39th minute", "kind": "header"}
{"id": "G6", "scorer": "Lwazi Mabuza", "team": "South Africa", "minute": 51, "minute_text": "six minutes", "kind": "penalty"}
{"id": "G7", "scorer": "Lwazi Mabuza", "team": "South Africa", "minute": 63, "minute_text": "12 minutes later", "assist": "Aubrey Khoza", "kind": "shot"}
{"id": "G8", "scorer": "Lwazi Mabuza", "team": "South Africa", "minute": 63, "minute_text": "12 minutes later", "assist": "Aubrey Khoza", "kind": "shot"}
{"id": "G9", "scorer": "Thapelo Rantie", "team": "South Africa", "minute": 22, "minute_text": "22 minutes", "assist": "Aubrey Khoza", "kind": "shot"}
