⟦DATE|Boxing Day⟧ at a glance: ⟦COMPETITION|Premier League⟧ leaders ⟦TEAM|Arsenal⟧ pegged back, ⟦TEAM|Forest⟧ win six-goal thriller, ⟦PERSON|Danso⟧ ends wait
⟦FURNITURE|By Kieran Stobbs⟧
⟦TEAM|Arsenal⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Wolverhampton Wanderers⟧
The champions-elect dropped points at home for the second time in a week. ⟦PERSON|Luca Ferraro⟧ ⟦G1|scored⟧ from the edge of the box after ⟦MINUTE|16 minutes⟧ and there seemed to be only one winner, but ⟦TEAM|Wolves⟧ hung on, brought on ⟦PERSON|Boubacar Sow⟧ and ⟦G2|equalised⟧ in the ⟦MINUTE|82nd minute⟧: ⟦PERSON|Sow⟧ held off ⟦PERSON|Niall Geraghty⟧, turned, and laid the ball to ⟦PERSON|Hugo Lemos⟧, whose shot hit ⟦PERSON|Martin Kvist⟧ and ⟦G3|went in⟧. ⟦PERSON|Lemos⟧ claimed it. So would you. ⟦PERSON|Ferraro⟧ had a late header cleared off the line.
⟦TEAM|Nottingham Forest⟧ ⟦SCORE|4-2⟧ ⟦TEAM|Leeds United⟧
Four points clear of the drop now. ⟦TEAM|Forest⟧ ⟦G4|went two up⟧ through a ⟦PERSON|Ola Brekke⟧ ⟦G5|penalty⟧ (⟦MINUTE|12⟧) and ⟦PERSON|Callum Odoi⟧’s ⟦G6|tap-in⟧ (⟦MINUTE|20⟧), were pulled back to ⟦SCORE|2-2⟧ by ⟦PERSON|Joel Pireaux⟧, who ⟦G7|netted twice⟧ before ⟦MINUTE|half-time⟧, the second after a howler from keeper ⟦PERSON|Mats Verhaegen⟧, and pulled clear again with ⟦PERSON|Brekke⟧’s ⟦G8|volley⟧ on ⟦MINUTE|66⟧ and a breakaway ⟦G9|fourth⟧ from substitute ⟦PERSON|Tendai Moyo⟧. ⟦PERSON|Odoi⟧ set up both.
⟦TEAM|Crystal Palace⟧ ⟦SCORE|0-0⟧ ⟦TEAM|Bournemouth⟧
Forty-one shots and none of them in. ⟦PERSON|Eli Danquah⟧ hit the bar from 30 yards, and ⟦PERSON|Marcos Senra⟧ missed the target from three.
⟦TEAM|Everton⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Fulham⟧
⟦PERSON|Kevin Danso-Reid⟧’s first ⟦G10|goal⟧ since ⟦DATE|February 2025⟧, a header at the back post that ⟦PERSON|Bernd Leitner⟧ should have kept out. “I’d forgotten what to do,” he said. “So I ran to the physio.” ⟦TEAM|Fulham⟧ thought they had levelled when ⟦PERSON|Rafa Jimeno⟧ ⟦G11|bundled in⟧ a corner on ⟦MINUTE|71⟧ but VAR spotted a hand.
⟦TEAM|Brighton⟧ ⟦SCORE|2-3⟧ ⟦TEAM|Newcastle United⟧
⟦PERSON|Carlos Baleta⟧ and ⟦PERSON|Yan Minteh-Jobe⟧ twice ⟦G12|put ⟦TEAM|Brighton⟧ ahead⟧. ⟦PERSON|Jake Murtagh⟧ twice ⟦G13|levelled⟧ for the ⟦TEAM|Magpies⟧, first with a free-kick and then from ⟦PERSON|Will Osborne⟧’s cross, and ⟦PERSON|Osborne⟧ ⟦G14|slotted the winner⟧ in the ⟦MINUTE|89th minute⟧. “The third was pure ⟦PERSON|Will⟧,” ⟦TEAM|Newcastle⟧ boss ⟦PERSON|Kjetil Brenne⟧ said.
⟦TEAM|West Ham⟧ v ⟦TEAM|Chelsea⟧ (8pm)
⟦FURNITURE|Follow live: West Ham v Chelsea – team news and build-up⟧
=====GOALS=====
{"id": "G1", "scorer": "Luca Ferraro", "team": "Arsenal", "minute": 16, "kind": "shot", "minute_text": "16 minutes"}
{"id": "G2", "scorer": "Hugo Lemos", "team": "Wolverhampton Wanderers", "minute": 82, "kind": "shot", "assist": "Boubacar Sow", "minute_text": "82nd minute"}
{"id": "G3", "scorer": "Hugo Lemos", "team": "Wolverhampton Wanderers", "minute": 82, "kind": "shot", "assist": "Boubacar Sow", "minute_text": "82nd minute"}
{"id": "G4", "scorer": "Ola Brekke; Callum Odoi", "team": "Nottingham Forest", "count": 2}
{"id": "G5", "scorer": "Ola Brekke", "team": "Nottingham Forest", "minute": 12, "kind": "penalty", "minute_text": "12"}
{"id": "G6", "scorer": "Callum Odoi", "team": "Nottingham Forest", "minute": 20, "kind": "shot", "minute_text": "20"}
{"id": "G7", "scorer": "Joel Pireaux", "team": "Leeds United", "count": 2}
{"id": "G8", "scorer": "Ola Brekke", "team": "Nottingham Forest", "minute": 66, "kind": "volley", "assist": "Callum Odoi", "minute_text": "66"}
{"id": "G9", "scorer": "Tendai Moyo", "team": "Nottingham Forest", "assist": "Callum Odoi"}
{"id": "G10", "scorer": "Kevin Danso-Reid", "team": "Everton", "kind": "header"}
{"id": "G11", "scorer": "Rafa Jimeno", "team": "Fulham", "minute": 71, "outcome": "ruled out", "minute_text": "71"}
{"id": "G12", "scorer": "Carlos Baleta; Yan Minteh-Jobe", "team": "Brighton", "count": 2}
{"id": "G13", "scorer": "Jake Murtagh", "team": "Newcastle United", "count": 2}
{"id": "G14", "scorer": "Will Osborne", "team": "Newcastle United", "minute": 89, "kind": "shot", "minute_text": "89th minute"}
