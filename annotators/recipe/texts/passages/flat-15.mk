⟦PERSON|Jonathan Keogh-Blair⟧ ⟦G1|fired ⟦TEAM|Manchester City⟧ in front⟧ on ⟦MINUTE|18 minutes⟧, his fierce shot ⟦G2|going in⟧ off ⟦PERSON|Gerard Puig⟧, but ⟦TEAM|Barcelona⟧ were ⟦G3|level⟧ by the ⟦MINUTE|break⟧ thanks to ⟦PERSON|Iago Romeu⟧'s ⟦G4|header⟧.

⟦TEAM|Portsmouth⟧ had a let-off when ⟦PERSON|Yusuf Abdi⟧'s shot squirmed through ⟦PERSON|Alec Southgate⟧'s legs and rolled the wrong side of the post. At the other end ⟦PERSON|Cameron Haig⟧ brought a good save from ⟦PERSON|Robin Ackerman⟧ with a header, then drove into the side-netting.

⟦PERSON|Gianni Ferro⟧ replaced ⟦PERSON|Scott Melling⟧ on ⟦MINUTE|75 minutes⟧ and might have won it, twice going close from ⟦PERSON|Ashton Bright⟧'s deliveries.

Straight from the kick-off ⟦PERSON|Rory Dunleavy⟧ burst through the middle and ⟦G5|beat ⟦PERSON|Tomas Prochazka⟧⟧ with a shot that dipped late. There were just ⟦MINUTE|11 seconds⟧ gone, and the ⟦TEAM|Crewe⟧ forward's effort is thought to be the fastest ⟦G6|goal⟧ at the ground since the ⟦DATE|1960s⟧.

⟦PERSON|Alan Gilroy⟧ made a double substitution after ⟦MINUTE|58 minutes⟧ and it paid off when ⟦PERSON|Fergus Neilson⟧, one of the two, crossed for the other, ⟦PERSON|Ivan Tkachenko⟧, to ⟦G7|net⟧ with his chest. ⟦TEAM|Partick⟧ were ⟦G8|in front⟧, and the ⟦NORP|Ukrainian⟧ was soon being substituted himself with a hamstring problem.

⟦TEAM|Bradford⟧ striker ⟦PERSON|Nathaniel Reeve-Okon⟧ had his penalty saved by ⟦PERSON|Philip Garston⟧, whose manager, ⟦PERSON|Mike Tranter⟧, revealed that they had studied the forward's last 20 kicks. "He goes to that side when he needs one," said ⟦PERSON|Tranter⟧. "So we knew."

A third goal proved beyond ⟦TEAM|Reading⟧, although ⟦PERSON|Steve Ndlovu⟧ had the ball cleared from under the bar by ⟦PERSON|Jimmy Lockhart⟧ and ⟦PERSON|Chris Amar⟧ flicked a cross wide. The two they had, from ⟦PERSON|Amar⟧'s ⟦G9|penalty⟧ and ⟦PERSON|Ndlovu⟧'s ⟦G10|volley⟧, were enough anyway.

⟦TEAM|Leicester⟧ were knocked out of the ⟦COMPETITION|Carabao Cup⟧ by a side 44 places below them. ⟦PERSON|Jed Farnworth⟧'s long throw in the ⟦MINUTE|81st minute⟧ was missed by everyone but ⟦PERSON|Connor Blease⟧, and the ⟦TEAM|Accrington Stanley⟧ centre-half, a boyhood ⟦TEAM|Leicester⟧ supporter, ⟦G11|volleyed past ⟦PERSON|Marek Dudek⟧⟧.

⟦PERSON|Lasse Vestergaard⟧ (ankle) and ⟦PERSON|Paul Mundy⟧ (hamstring) are both doubtful for ⟦TEAM|Brentford⟧. ⟦PERSON|Tiago Lopes⟧, who ⟦G12|came off the bench to score⟧ at ⟦TEAM|Wolves⟧ ⟦DATE|last weekend⟧, is expected to start.

⟦PERSON|Ivo Karlsen⟧'s rasping drive whistled past the angle on ⟦MINUTE|27 minutes⟧; ⟦PERSON|Nathan Dorsey⟧'s from the same range on ⟦MINUTE|35⟧ was comfortably held by ⟦PERSON|Gabriel Roux⟧.

The ⟦NORP|Scottish⟧ champions were out of sight at ⟦MINUTE|half-time⟧. ⟦PERSON|Anton Seidl⟧'s low drive ⟦G13|found a way in⟧, ⟦PERSON|Liam Devoy⟧ ⟦G14|sent another past ⟦PERSON|Grant Mowbray⟧⟧ within ⟦MINUTE|120 seconds⟧ and ⟦PERSON|Seidl⟧, with ⟦MINUTE|40⟧ gone, ⟦G15|finished from an angle⟧.

It finished ⟦SCORE|1-1⟧ at ⟦VENUE|Vicarage Road⟧, where ⟦TEAM|Watford⟧'s ⟦PERSON|Ricardo Thiam⟧ saw a ⟦MINUTE|96th-minute⟧ penalty strike the bar. ⟦PERSON|Dave Eccleston⟧'s ⟦G16|own goal⟧ had given ⟦TEAM|Swansea⟧ something to hold on to, and ⟦PERSON|Thiam⟧ himself had ⟦G17|levelled⟧ before the ⟦MINUTE|hour⟧.

"The plan was to frustrate them, and until ⟦MINUTE|half-time⟧ we did," said ⟦PERSON|Paul Lacock⟧. His ⟦TEAM|Grimsby⟧ side, level on points with ⟦TEAM|Salford⟧, go to ⟦TEAM|Newport⟧ next.

⟦PERSON|Joe Pennant-Reid⟧ ⟦G18|opened the scoring⟧ from ⟦PERSON|Alfie Tanner⟧'s clever reverse ball and, before being taken off with cramp on ⟦MINUTE|82 minutes⟧, he returned the favour by squaring for ⟦PERSON|Tanner⟧ to ⟦G19|make it two⟧.

"We lost our heads a bit at ⟦SCORE|2-2⟧," said ⟦TEAM|Gillingham⟧ midfielder ⟦PERSON|Mark Sowerby⟧. "⟦PERSON|Danny⟧'s sent off, they bring on the big lad, and he ⟦G20|wins it⟧. I'd a chance to equalise at the end and didn't get enough on it."

⟦PERSON|Matthew Ormsby⟧ headed ⟦PERSON|Leon Scully⟧'s cross on to the roof of the net, ⟦PERSON|Scully⟧ pulled another effort wide and ⟦PERSON|Emil Rasmussen⟧, on his debut, could not stretch far enough to convert. ⟦TEAM|St Mirren⟧ have now gone five matches without a goal away from ⟦GPE|Paisley⟧.

⟦PERSON|Glen Holdsworth⟧ had an eventful evening, ⟦G21|turning ⟦PERSON|Abu Sesay⟧'s cross into his own net⟧ on ⟦MINUTE|14 minutes⟧ and ⟦G22|making amends⟧ on ⟦MINUTE|37⟧ with a header at the other end from ⟦PERSON|Will Staines⟧' free-kick.

With time running out and ⟦TEAM|Rotherham⟧ ⟦SCORE|2-1⟧ down, goalkeeper ⟦PERSON|Jorg Eisner⟧ went up for a corner. His presence caused confusion, ⟦PERSON|Bradley Keane⟧ and ⟦PERSON|Tom Wolstenholme⟧ went for the same ball, and ⟦PERSON|Harvey Dorrington⟧ ⟦G23|scuffed in the leveller⟧.

⟦TEAM|Falkirk⟧ have moved level on points with leaders ⟦TEAM|Ayr United⟧ after a routine success over ⟦TEAM|Queen's Park⟧. ⟦PERSON|Craig Muldoon⟧ ⟦G24|scored one⟧, had ⟦G25|one disallowed⟧ and ought to have had a penalty, while ⟦PERSON|Jay McCall⟧ missed the sort of chance he usually buries.

⟦PERSON|Ruben Aguirre⟧'s ⟦G26|goal⟧ in ⟦GPE|Turin⟧ was ⟦TEAM|Chelsea⟧'s first away from home in the ⟦COMPETITION|Champions League⟧ for three years. It came ⟦MINUTE|five minutes into the second half⟧, from the rebound after ⟦PERSON|Nicola Ferrante⟧ blocked ⟦PERSON|Ethan Harcourt⟧'s shot, and it ⟦G27|made the score ⟦SCORE|2-1⟧⟧; ⟦TEAM|Juventus⟧, though, ⟦G28|scored twice more⟧.

⟦PERSON|Warren Ostrowski⟧ rolled his penalty wide in the ⟦MINUTE|30th minute⟧. ⟦TEAM|Port Vale⟧, unperturbed, ⟦G29|took the lead⟧ through ⟦PERSON|Ali Bagayoko⟧ in the ⟦MINUTE|32nd⟧, and ⟦PERSON|Ostrowski⟧ was relieved to see them hang on to it when ⟦PERSON|Sean Chilton⟧ miscued late on.

⟦PERSON|Martyn Sellers⟧ stabbed at ⟦PERSON|Julien Moreau⟧'s cross and sent it past the wrong side of the upright, then skewed a second chance into the advertising boards.

The trip to ⟦VENUE|Gayfield⟧ yielded nothing for ⟦TEAM|Cove⟧, whose best two moments fell to ⟦PERSON|Ryan Tosh⟧. He fizzed a drive past the angle on ⟦MINUTE|54 minutes⟧ and was thwarted by ⟦PERSON|Lewis Arbroath-Smith⟧'s sprawling save on ⟦MINUTE|71⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jonathan Keogh-Blair", "team": "Manchester City", "minute": 18, "minute_text": "18 minutes", "kind": "shot"}
{"id": "G2", "scorer": "Jonathan Keogh-Blair", "team": "Manchester City", "minute": 18, "minute_text": "18 minutes", "kind": "shot"}
{"id": "G3", "scorer": "Iago Romeu", "team": "Barcelona", "kind": "header"}
{"id": "G4", "scorer": "Iago Romeu", "team": "Barcelona", "kind": "header"}
{"id": "G5", "scorer": "Rory Dunleavy", "team": "Crewe", "minute": 1, "minute_text": "11 seconds", "kind": "shot"}
{"id": "G6", "scorer": "Rory Dunleavy", "team": "Crewe", "minute": 1, "minute_text": "11 seconds", "kind": "shot"}
{"id": "G7", "scorer": "Ivan Tkachenko", "team": "Partick"}
{"id": "G8", "scorer": "Ivan Tkachenko", "team": "Partick"}
{"id": "G9", "scorer": "Chris Amar", "team": "Reading", "kind": "penalty"}
{"id": "G10", "scorer": "Steve Ndlovu", "team": "Reading", "kind": "volley"}
{"id": "G11", "scorer": "Connor Blease", "team": "Accrington Stanley", "minute": 81, "minute_text": "81st minute", "kind": "volley", "assist": "Jed Farnworth"}
{"id": "G12", "scorer": "Tiago Lopes", "team": "Brentford", "scope": "background"}
{"id": "G13", "scorer": "Anton Seidl", "kind": "shot"}
{"id": "G14", "scorer": "Liam Devoy", "minute_text": "120 seconds"}
{"id": "G15", "scorer": "Anton Seidl", "minute": 40, "minute_text": "40", "kind": "shot"}
{"id": "G16", "scorer": "Dave Eccleston", "team": "Swansea", "kind": "own goal"}
{"id": "G17", "scorer": "Ricardo Thiam", "team": "Watford", "minute_text": "hour"}
{"id": "G18", "scorer": "Joe Pennant-Reid", "assist": "Alfie Tanner"}
{"id": "G19", "scorer": "Alfie Tanner", "assist": "Joe Pennant-Reid"}
{"id": "G20"}
{"id": "G21", "scorer": "Glen Holdsworth", "minute": 14, "minute_text": "14 minutes", "kind": "own goal"}
{"id": "G22", "scorer": "Glen Holdsworth", "minute": 37, "minute_text": "37", "kind": "header", "assist": "Will Staines"}
{"id": "G23", "scorer": "Harvey Dorrington", "team": "Rotherham", "kind": "shot"}
{"id": "G24", "scorer": "Craig Muldoon", "team": "Falkirk"}
{"id": "G25", "scorer": "Craig Muldoon", "team": "Falkirk", "outcome": "ruled out"}
{"id": "G26", "scorer": "Ruben Aguirre", "team": "Chelsea", "minute": 50, "minute_text": "five minutes into the second half", "kind": "shot"}
{"id": "G27", "scorer": "Ruben Aguirre", "team": "Chelsea", "minute": 50, "kind": "shot", "score": "2-1"}
{"id": "G28", "team": "Juventus", "count": 2}
{"id": "G29", "scorer": "Ali Bagayoko", "team": "Port Vale", "minute": 32, "minute_text": "32nd"}
