⟦TEAM|Indonesia⟧ hold ⟦TEAM|Iraq⟧ in ⟦GPE|Basra⟧
⟦GPE|BASRA⟧, ⟦GPE|Iraq⟧ (⟦ORG|AFP⟧) - ⟦TEAM|Indonesia⟧ took a creditable point from their opening match in the fourth round of ⟦NORP|Asian⟧ qualifying for the ⟦COMPETITION|World Cup⟧ when they drew ⟦SCORE|1-1⟧ in ⟦GPE|Iraq⟧ on ⟦DATE|Thursday⟧.
The visitors ⟦G1|took a surprise lead⟧ in the first half but had captain ⟦PERSON|Jay Verdonkschot⟧ sent off before ⟦PERSON|Ali Jabbar Hussein⟧ ⟦G2|rescued the home side⟧ with ⟦MINUTE|15 minutes remaining⟧.
The hosts, cheered on by 62,000, had been expected to win. ⟦PERSON|Mustafa Karim⟧ volleyed over after only ⟦MINUTE|40 seconds⟧ and ⟦PERSON|Hussein⟧ ⟦G3|put the ball into the net⟧ on ⟦MINUTE|eight minutes⟧, but the ⟦NORP|Iraqi⟧ forward had controlled it with his hand before he ⟦G4|rolled it in⟧.
⟦TEAM|Indonesia⟧ ⟦G5|scored⟧ with their first attack. ⟦PERSON|Rafi Wijayanto⟧ took a short free-kick to ⟦PERSON|Verdonkschot⟧, the defender's diagonal cross was headed back by ⟦PERSON|Bagus Pratama⟧, and ⟦PERSON|Kevin Sitorus⟧ ⟦G6|finished⟧ with a low shot in the ⟦MINUTE|27th minute⟧.
⟦PERSON|Hussein⟧ struck a post soon after and ⟦PERSON|Zaid Al-Amiri⟧'s header was kept out on the line by ⟦PERSON|Wijayanto⟧. Goalkeeper ⟦PERSON|Nando Hendriks⟧ preserved the lead just before the ⟦MINUTE|break⟧ when he stopped a penalty from ⟦PERSON|Karim⟧.
⟦PERSON|Verdonkschot⟧, who had given that penalty away, received a second yellow card in the ⟦MINUTE|57th minute⟧, and ⟦TEAM|Iraq⟧ laid siege to ⟦PERSON|Hendriks⟧' goal.
⟦PERSON|Al-Amiri⟧ had a strike deflected wide, then another. At last, from a corner, ⟦PERSON|Hussein⟧ ⟦G7|met it on the volley⟧ and ⟦PERSON|Hendriks⟧ ⟦G8|was beaten⟧.
⟦PERSON|Sitorus⟧ had a chance to snatch the points in ⟦MINUTE|stoppage time⟧ but lifted the ball over the bar.
"For a long time we thought about three points. One is fine," said ⟦NORP|Dutch⟧ coach ⟦PERSON|Wim Oosterbaan⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kevin Sitorus", "team": "Indonesia", "minute": 27, "assist": "Bagus Pratama", "kind": "shot"}
{"id": "G2", "scorer": "Ali Jabbar Hussein", "team": "Iraq", "minute": 75, "minute_text": "15 minutes remaining", "kind": "volley"}
{"id": "G3", "scorer": "Ali Jabbar Hussein", "team": "Iraq", "minute": 8, "minute_text": "eight minutes", "outcome": "ruled out"}
{"id": "G4", "scorer": "Ali Jabbar Hussein", "team": "Iraq", "minute": 8, "outcome": "ruled out"}
{"id": "G5", "scorer": "Kevin Sitorus", "team": "Indonesia", "minute": 27, "minute_text": "27th minute", "assist": "Bagus Pratama", "kind": "shot"}
{"id": "G6", "scorer": "Kevin Sitorus", "team": "Indonesia", "minute": 27, "minute_text": "27th minute", "assist": "Bagus Pratama", "kind": "shot", "score": "0-1"}
{"id": "G7", "scorer": "Ali Jabbar Hussein", "team": "Iraq", "minute": 75, "kind": "volley", "score": "1-1"}
{"id": "G8", "scorer": "Ali Jabbar Hussein", "team": "Iraq", "minute": 75, "kind": "volley"}
