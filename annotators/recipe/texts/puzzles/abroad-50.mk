⟦TEAM|Candystripes⟧ rue penalty miss as nine-man ⟦TEAM|Dundalk⟧ steal a point
⟦TEAM|Derry City⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Dundalk⟧
How ⟦TEAM|Derry⟧ didn't win this one will exercise minds on ⟦GPE|Foyleside⟧ for some time. They'd the lead, they'd two extra men, they'd a penalty with ⟦MINUTE|five minutes to go⟧. And they'd ⟦PERSON|Sam Opoku⟧ ⟦G1|heading past them⟧ at the other end with the last attack of the match.
It was a stalemate for ⟦MINUTE|40 minutes⟧. Then ⟦PERSON|Philip Gannon⟧, already booked, took ⟦PERSON|Ben Curtin-Walsh⟧'s ankles in the centre circle, and from the free-kick ⟦TEAM|Derry⟧ ⟦G2|went in front⟧. ⟦PERSON|Hugh Drennan⟧'s delivery was poor but ⟦PERSON|Kevin Harte⟧'s clearance was worse, straight to ⟦PERSON|Micheál Ó Cinnéide⟧ 25 yards out. The captain's shot wasn't going in until it met the heel of ⟦PERSON|Curtin-Walsh⟧, who ⟦G3|diverted it past ⟦PERSON|Shay McGeough⟧⟧ and knew little about it.
"I'm claiming it," he said.
⟦PERSON|Harte⟧ walked on ⟦MINUTE|66 minutes⟧ for a second yellow and the ⟦VENUE|Brandywell⟧ waited for the floodgates to open. ⟦PERSON|McGeough⟧ had other ideas. He touched ⟦PERSON|Drennan⟧'s rasper onto the bar, stood up to ⟦PERSON|Curtin-Walsh⟧ in a one-on-one, and when ⟦PERSON|Ó Cinnéide⟧ stepped up from the spot in the ⟦MINUTE|85th minute⟧ he guessed right and pushed it away.
⟦TEAM|Dundalk⟧ hadn't had a shot in the second half by the time they won a throw level with the 18-yard line. ⟦PERSON|McGeough⟧ came up for it. The throw was long, the goalkeeper's presence caused consternation and ⟦PERSON|Opoku⟧'s ⟦G4|header⟧, from no distance, dropped in at the back post. The board had shown four minutes; there were ⟦MINUTE|94⟧ on the clock.
"Concentration," ⟦TEAM|Derry⟧'s manager told the ⟦ORG|Irish News⟧. "One-nil's never enough."
It's two points from nine for ⟦TEAM|Derry⟧, who are now third behind ⟦TEAM|St Patrick's Athletic⟧ and slipping away from the ⟦COMPETITION|Europa Conference League⟧ places. The ⟦GPE|Louth⟧ club stay bottom. They're at ⟦VENUE|Oriel Park⟧ on ⟦DATE|Monday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Sam Opoku", "team": "Dundalk", "minute": 90, "added": 4, "kind": "header"}
{"id": "G2", "scorer": "Ben Curtin-Walsh", "team": "Derry City", "minute": 40, "kind": "shot", "assist": "Micheál Ó Cinnéide", "minute_text": "40 minutes"}
{"id": "G3", "scorer": "Ben Curtin-Walsh", "team": "Derry City", "minute": 40, "kind": "shot", "assist": "Micheál Ó Cinnéide"}
{"id": "G4", "scorer": "Sam Opoku", "team": "Dundalk", "minute": 90, "added": 4, "kind": "header", "minute_text": "94"}
