⟦COMPETITION|Irish Premiership⟧: ⟦TEAM|Linfield⟧ held at ⟦TEAM|Carrick⟧, ⟦TEAM|Larne⟧ close gap with ⟦TEAM|Glenavon⟧ win
⟦FURNITURE|Irish Premiership round-up⟧
⟦FURNITURE|By Stephen Looby, BBC Sport NI⟧

Leaders ⟦TEAM|Linfield⟧ dropped points for the first time in nine games as ⟦TEAM|Carrick Rangers⟧ ⟦G1|came from a goal down⟧ to claim a ⟦SCORE|1-1⟧ draw, with ⟦TEAM|Larne⟧ taking advantage to move within two points at the top of the ⟦COMPETITION|Irish Premiership⟧.

⟦PERSON|Callan Boyd-Hughes⟧ ⟦G2|headed the ⟦TEAM|Blues⟧ into an early lead⟧ after ⟦MINUTE|five minutes⟧, ⟦PERSON|Mikey Lennox⟧'s free-kick being flicked on by ⟦PERSON|Jake Carruth⟧. ⟦PERSON|Carruth⟧ then had an effort from the edge of the box stopped by ⟦PERSON|Robbie Glendinning⟧, and it was still ⟦SCORE|1-0⟧ when ⟦TEAM|Carrick⟧ won a penalty for handball on ⟦MINUTE|52⟧. ⟦PERSON|Paul Haveron⟧ ⟦G3|converted⟧ it.

The leaders threw everything at it in the closing stages but ⟦PERSON|Stevie Dornan⟧ blocked on the line from ⟦PERSON|Lennox⟧, and ⟦PERSON|Glendinning⟧ denied ⟦PERSON|Boyd-Hughes⟧ in ⟦MINUTE|injury time⟧.

⟦TEAM|Larne⟧ ⟦G4|scored three⟧ without reply at home to ⟦TEAM|Glenavon⟧. ⟦PERSON|Gerard Toner⟧ ⟦G5|tapped in the opener⟧ on ⟦MINUTE|17⟧ following a save from ⟦PERSON|Lee Magowan⟧'s shot. The visitors had a good spell, hitting the post through ⟦PERSON|Joel Burrows⟧, but it was ⟦PERSON|Magowan⟧ who ⟦G6|doubled the lead⟧ at ⟦VENUE|Inver Park⟧ early in the second half, and his ⟦G7|finish⟧ was reward for a fine performance. ⟦G8|Number three⟧, from ⟦PERSON|Toner⟧ again, came late on from the spot.

⟦TEAM|Cliftonville⟧ needed a late ⟦G9|goal⟧ by ⟦PERSON|Conor Quail⟧ to see off ⟦TEAM|Portadown⟧ at ⟦VENUE|Solitude⟧. It was goalless into ⟦MINUTE|stoppage time⟧ and the ⟦TEAM|Ports⟧ had come closest, with a chipped effort by ⟦PERSON|Davy Wylie⟧ that landed on the crossbar, but ⟦PERSON|Quail⟧, on for just three minutes, ⟦G10|slotted past the keeper⟧ for his first of the season.

"I've been told to shoot more," the ⟦NORP|Scottish⟧ striker said. "I was going to pass."

At the ⟦VENUE|Oval⟧, ⟦TEAM|Glentoran⟧'s poor form went on as they lost ⟦SCORE|2-0⟧ to ⟦TEAM|Dungannon Swifts⟧. Both ⟦G11|goals⟧ were from corners: ⟦PERSON|Shea Mulgrew⟧ ⟦G12|bundled the first in⟧ at the ⟦MINUTE|back end of the first half⟧ and ⟦PERSON|Ross McCandless⟧ ⟦G13|nodded home⟧ with ⟦MINUTE|seven minutes to go⟧. In between, the ⟦TEAM|Glens⟧ had a ⟦G14|header⟧ by ⟦PERSON|Aaron Donaghy-Best⟧ disallowed for offside, and missed two good chances. Some fans stayed behind to protest.

⟦TEAM|Crusaders⟧ and ⟦TEAM|Ballymena United⟧ drew ⟦SCORE|2-2⟧ at ⟦VENUE|Seaview⟧. The ⟦TEAM|Sky Blues⟧ were ⟦SCORE|2-0⟧ up and in control thanks to two ⟦G15|strikes⟧ in ⟦MINUTE|six first-half minutes⟧ by ⟦PERSON|Kyle Templeton⟧, on loan at ⟦TEAM|Ballymena⟧ from ⟦TEAM|Coleraine⟧, whose own match with ⟦TEAM|Bangor⟧ was postponed on ⟦DATE|Friday night⟧. But ⟦PERSON|Jonny Frizzell⟧ ⟦G16|reduced the deficit⟧ straight after the ⟦MINUTE|interval⟧ and ⟦PERSON|Andy Mairs⟧ ⟦G17|grabbed a last-gasp leveller⟧. ⟦TEAM|Ballymena⟧ had a man sent off with the score at ⟦SCORE|2-1⟧.

⟦TEAM|Linfield⟧'s next match is the ⟦COMPETITION|County Antrim Shield⟧ semi-final on ⟦DATE|Tuesday⟧, a competition they last won by beating the ⟦TEAM|Bannsiders⟧ on penalties. There is a full programme on ⟦DATE|Boxing Day⟧.
⟦FURNITURE|Follow BBC Sport NI on Facebook⟧
=====GOALS=====
{"id": "G1", "scorer": "Paul Haveron", "team": "Carrick Rangers", "minute": 52, "kind": "penalty"}
{"id": "G2", "scorer": "Callan Boyd-Hughes", "team": "Linfield", "minute": 5, "minute_text": "five minutes", "assist": "Jake Carruth", "kind": "header"}
{"id": "G3", "scorer": "Paul Haveron", "team": "Carrick Rangers", "minute": 52, "minute_text": "52", "kind": "penalty"}
{"id": "G4", "scorer": "Gerard Toner; Lee Magowan", "team": "Larne", "count": 3}
{"id": "G5", "scorer": "Gerard Toner", "team": "Larne", "minute": 17, "minute_text": "17", "kind": "shot"}
{"id": "G6", "scorer": "Lee Magowan", "team": "Larne", "kind": "shot"}
{"id": "G7", "scorer": "Lee Magowan", "team": "Larne", "kind": "shot"}
{"id": "G8", "scorer": "Gerard Toner", "team": "Larne", "kind": "penalty"}
{"id": "G9", "scorer": "Conor Quail", "team": "Cliftonville", "minute_text": "stoppage time", "kind": "shot"}
{"id": "G10", "scorer": "Conor Quail", "team": "Cliftonville", "minute_text": "stoppage time", "kind": "shot"}
{"id": "G11", "scorer": "Shea Mulgrew; Ross McCandless", "team": "Dungannon Swifts", "count": 2}
{"id": "G12", "scorer": "Shea Mulgrew", "team": "Dungannon Swifts", "minute_text": "back end of the first half"}
{"id": "G13", "scorer": "Ross McCandless", "team": "Dungannon Swifts", "minute": 83, "minute_text": "seven minutes to go", "kind": "header"}
{"id": "G14", "scorer": "Aaron Donaghy-Best", "team": "Glentoran", "kind": "header", "outcome": "ruled out"}
{"id": "G15", "scorer": "Kyle Templeton", "team": "Ballymena United", "minute_text": "six first-half minutes", "count": 2}
{"id": "G16", "scorer": "Jonny Frizzell", "team": "Crusaders", "minute_text": "interval"}
{"id": "G17", "scorer": "Andy Mairs", "team": "Crusaders"}
