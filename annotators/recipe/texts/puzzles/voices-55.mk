⟦TEAM|Forest⟧ face ⟦PERSON|Okwuosa⟧ decision with ⟦TEAM|Nigeria⟧ call looming

⟦PERSON|Steve Callow⟧ says he'll do "whatever the lad wants" over ⟦PERSON|Samson Okwuosa⟧'s ⟦COMPETITION|Africa Cup of Nations⟧ call-up, even if it leaves ⟦TEAM|Nottingham Forest⟧ without their in-form striker for up to seven games.

⟦PERSON|Okwuosa⟧ has ⟦G1|scored⟧ in five straight matches, a run that began with a ⟦G2|consolation⟧ at ⟦TEAM|Liverpool⟧ and took in the late ⟦G3|winner⟧ against ⟦TEAM|Leicester City⟧ at the ⟦VENUE|City Ground⟧. He needs one more goal at ⟦TEAM|Brighton⟧ on ⟦DATE|Saturday⟧ to equal a club record that has stood since ⟦DATE|1957⟧.

The ⟦ORG|NFF⟧ has asked for its players to be released a week early. ⟦TEAM|Forest⟧ can refuse until ⟦DATE|December 15⟧. The ⟦TEAM|Super Eagles⟧ play a warm-up game on the ⟦DATE|14th⟧.

"If he says gaffer I want to be there, he'll be there," said ⟦PERSON|Callow⟧. "He lost his place in the last one because he was late. I'm not having that again."

⟦PERSON|Okwuosa⟧, 25, was top scorer in qualifying with eight ⟦G4|goals⟧, three of them in one half against ⟦TEAM|Rwanda⟧. But his form at the start of the season was so poor that ⟦TEAM|Forest⟧ tried to sell him in the ⟦DATE|last week⟧ of ⟦DATE|August⟧. He missed chances, he got booked, and when he did put the ball in the net against ⟦TEAM|Brighton⟧ on the opening ⟦DATE|weekend⟧ the ⟦G5|effort⟧ was ruled out because ⟦PERSON|Pedro Zubimendia⟧ had strayed offside.

It was ⟦PERSON|Hugo Brandão⟧, the assistant, who took him back to basics. "Finish, finish, finish. A hundred a day," the ⟦NORP|Portuguese⟧ said. "He'd never practised with the left." Four of the last six have been left-footed.

Injury news: ⟦PERSON|Viktor Engelund⟧ (knee) is a week away. ⟦PERSON|Marc Desailly-Roux⟧ trained ⟦DATE|yesterday⟧ after the blow to the head he received as he ⟦G6|scored⟧ against ⟦TEAM|Leicester⟧, and is in line to start at the ⟦VENUE|Amex⟧. Keeper ⟦PERSON|Lewis Tranmer⟧ has shaken off a cold.

⟦TEAM|Forest⟧ are eighth in the ⟦COMPETITION|Premier League⟧ and have ⟦G7|conceded just one goal⟧ on their travels since ⟦DATE|September⟧.

⟦FURNITURE|Catch the full interview on BBC East Midlands Today⟧
⟦FURNITURE|Win tickets! Enter our competition here⟧
=====GOALS=====
{"id": "G1", "scorer": "Samson Okwuosa", "team": "Nottingham Forest", "scope": "background"}
{"id": "G2", "scorer": "Samson Okwuosa", "team": "Nottingham Forest", "scope": "background"}
{"id": "G3", "scorer": "Samson Okwuosa", "team": "Nottingham Forest", "scope": "background"}
{"id": "G4", "scorer": "Samson Okwuosa", "team": "Nigeria", "count": 8, "scope": "background"}
{"id": "G5", "scorer": "Samson Okwuosa", "team": "Forest", "outcome": "ruled out", "scope": "background"}
{"id": "G6", "scorer": "Marc Desailly-Roux", "team": "Forest", "scope": "background"}
{"id": "G7", "scope": "background"}
