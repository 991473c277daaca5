⟦TEAM|Nigeria⟧'s ⟦TEAM|Super Falcons⟧ blow lead in ⟦GPE|Yaoundé⟧
⟦TEAM|Cameroon⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Nigeria⟧
Defending champions ⟦TEAM|Nigeria⟧ are out of the ⟦COMPETITION|Olympic⟧ qualifiers after a dramatic collapse against ⟦TEAM|Cameroon⟧ on ⟦DATE|Monday⟧ night.
The ⟦TEAM|Super Falcons⟧, who won the first leg ⟦SCORE|1-0⟧ in ⟦GPE|Abuja⟧ with a ⟦PERSON|Blessing Okon⟧ ⟦G1|tap-in⟧, ⟦G2|went further ahead in the tie⟧ after ⟦MINUTE|14 minutes⟧ through ⟦PERSON|Chiamaka Duru⟧'s ⟦G3|strike⟧ from distance.
But the ⟦TEAM|Indomitable Lionesses⟧ hauled themselves back. ⟦PERSON|Grâce Ngo Mbida⟧ ⟦G4|drew them level on the night⟧ on ⟦MINUTE|44⟧ and ⟦PERSON|Aurelle Tchoumi⟧'s late ⟦G5|header⟧ took the tie to ⟦MINUTE|extra time⟧ and then to penalties, which ⟦TEAM|Cameroon⟧ won ⟦SCORE|5-4⟧.
⟦PERSON|Duru⟧'s ⟦G6|shot⟧ had dipped over ⟦PERSON|Michèle Ondoua⟧, who should have done better. ⟦PERSON|Okon⟧ then missed two chances to kill the tie, one with her head and one from a tight angle.
⟦PERSON|Ngo Mbida⟧ beat ⟦PERSON|Rashidat Adebola⟧ to a through ball and ⟦G7|dinked it over⟧ ⟦PERSON|Peace Nwosu⟧. The second half was one long siege. ⟦PERSON|Nwosu⟧ turned a ⟦PERSON|Tchoumi⟧ free-kick on to the bar, ⟦PERSON|Adebola⟧ headed off the line from ⟦PERSON|Ngo Mbida⟧, and a ⟦MINUTE|72nd-minute⟧ penalty by the same player, for a trip on substitute ⟦PERSON|Marlyse Bella⟧, was blasted over.
The stadium was emptying when ⟦PERSON|Bella⟧ sent in a last corner in the ⟦MINUTE|third minute of stoppage time⟧ and ⟦PERSON|Tchoumi⟧ rose highest to ⟦G8|score⟧.
⟦PERSON|Okon⟧, ⟦PERSON|Duru⟧ and ⟦PERSON|Adebola⟧ all scored in the shoot-out, but captain ⟦PERSON|Ngozi Ibekwe⟧ had her kick saved by ⟦PERSON|Ondoua⟧.
"We were three minutes away," coach ⟦PERSON|Femi Alade⟧ told ⟦ORG|CAF⟧ television. "We should have finished it."
=====GOALS=====
{"id": "G1", "scorer": "Blessing Okon", "team": "Nigeria", "scope": "background"}
{"id": "G2", "scorer": "Chiamaka Duru", "team": "Nigeria", "minute": 14, "minute_text": "14 minutes", "kind": "shot", "score": "0-1"}
{"id": "G3", "scorer": "Chiamaka Duru", "team": "Nigeria", "minute": 14, "kind": "shot"}
{"id": "G4", "scorer": "Grâce Ngo Mbida", "team": "Cameroon", "minute": 44, "minute_text": "44", "kind": "shot", "score": "1-1"}
{"id": "G5", "scorer": "Aurelle Tchoumi", "team": "Cameroon", "minute": 90, "added": 3, "assist": "Marlyse Bella", "kind": "header"}
{"id": "G6", "scorer": "Chiamaka Duru", "team": "Nigeria", "minute": 14, "kind": "shot"}
{"id": "G7", "scorer": "Grâce Ngo Mbida", "team": "Cameroon", "minute": 44, "kind": "shot"}
{"id": "G8", "scorer": "Aurelle Tchoumi", "team": "Cameroon", "minute": 90, "added": 3, "minute_text": "third minute of stoppage time", "assist": "Marlyse Bella", "kind": "header", "score": "2-1"}
