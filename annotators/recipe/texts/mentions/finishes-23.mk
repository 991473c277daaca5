⟦PERSON|Callan Brodie-Watt⟧ headed wide from ⟦PERSON|Struan Petrie⟧'s corner, ⟦PERSON|Innes Moncur⟧ shot straight at ⟦PERSON|Kenny Aird⟧ and ⟦PERSON|Moncur⟧ then had a header of his own held before, on ⟦MINUTE|62 minutes⟧, ⟦PERSON|Petrie⟧ delivered again and ⟦PERSON|Brodie-Watt⟧ ⟦G1|made it count⟧.

⟦TEAM|Lens⟧ went in at the ⟦MINUTE|interval⟧ two to the good, ⟦PERSON|Florent Caudron⟧ having ⟦G2|fired them ahead⟧ in the ⟦MINUTE|ninth minute⟧ from ⟦PERSON|Abdoul Sanou⟧'s knock-down and ⟦PERSON|Sanou⟧ himself having raced clear of ⟦PERSON|Kévin Danse⟧ to ⟦G3|stretch the lead⟧ in the ⟦MINUTE|37th⟧ from a pass by ⟦PERSON|Will Haddad⟧.

⟦TEAM|Angers⟧ went in at the ⟦MINUTE|interval⟧ two to the bad, and came out for the second half a man to the bad as well, ⟦PERSON|Pierrick Capel⟧ having said to the referee, ⟦PERSON|Hakim Ben Salem⟧, in the tunnel, something that ⟦PERSON|Ben Salem⟧ wrote down.

⟦MINUTE|8⟧ Close! ⟦PERSON|Mensah-Brown⟧ pulls it back, ⟦PERSON|Galloway⟧ strikes it sweetly, ⟦PERSON|Oakes⟧ watches it fizz past the upright.

⟦MINUTE|24⟧ Closer! ⟦PERSON|Mensah-Brown⟧ pulls it back, ⟦PERSON|Galloway⟧ strikes it sweetly, ⟦PERSON|Oakes⟧ gets the slightest of touches on to the upright.

⟦MINUTE|37⟧ Closest of all: it's ⟦G4|in⟧! ⟦PERSON|Mensah-Brown⟧ pulls it back, ⟦PERSON|Galloway⟧ strikes it sweetly, ⟦PERSON|Oakes⟧ gets a touch but not enough. ⟦SCORE|1-0⟧.

⟦TEAM|Palmeiras⟧, who play with two wingers and no fear, ⟦G5|scored⟧ through both, ⟦PERSON|Estevinho⟧ in the ⟦MINUTE|14th minute⟧, picked out by ⟦PERSON|Zé Rafa⟧, and ⟦PERSON|Maurício Braga⟧ in the ⟦MINUTE|55th⟧, picked out by nobody but arriving, after ⟦PERSON|Weverton Luz⟧ had fluffed his punch, as though he had been.

Fourteen games, eleven wins, one draw, 29 ⟦G6|goals⟧: that is the record of ⟦PERSON|Óscar Trejo-Luna⟧ at ⟦TEAM|Rayo Majadahonda⟧, from where he goes to ⟦TEAM|Albacete⟧, whose own record since ⟦DATE|New Year⟧, with four ⟦G7|goals⟧ in nine and a winger in goal for one of them, will give him pause.

There was nothing wrong with the contact that ⟦PERSON|Tobi Adebayo-Finch⟧ made with ⟦PERSON|Marcus Oyelade⟧'s cross, nor with the direction, down and to the keeper's right, but there was nothing wrong with ⟦PERSON|Jonny Maddox-Hill⟧ either, who, changing feet in mid-stride, reached it, held it and was flattened by his own centre-half.

There was nothing wrong with the contact that ⟦PERSON|Tola Adeyemi-French⟧ made with ⟦PERSON|Marcus Oyebanji⟧'s cross, nor with the direction, down and to the keeper's right, and there was nothing that ⟦PERSON|John Maddock-Hall⟧, caught in mid-stride, could do but ⟦G8|pick it out of the net⟧.

The chance that ⟦PERSON|Nathaniel Opoku-Dean⟧ ⟦G9|took⟧ after an ⟦MINUTE|hour⟧, going one way, then another, then back between ⟦PERSON|Ruud Kamps⟧ and ⟦PERSON|Erwin Tol⟧ before he slipped a toe to ⟦PERSON|Sergei Bulatov⟧'s pass, was harder than any of the three that he had not.

Eighty seconds separated the sublime from the ridiculous: ⟦PERSON|Lisa Makas-Rauch⟧ ⟦G10|scored⟧ from the centre circle, over ⟦PERSON|Jasmin Pal-Auer⟧, and ⟦PERSON|Julia Hickel-Wolf⟧, with a free header and the same keeper stuck in the netting, missed from a distance better given in inches.

It was ⟦PERSON|Oleksandr Zubenko⟧, with a roll of the ball under his sole, who opened the door, ⟦PERSON|Taras Kacharyan⟧, with a pass that split ⟦PERSON|Ihor Plastun-Lys⟧ and ⟦PERSON|Denys Harmash-Koval⟧, who held it, and ⟦PERSON|Heorhiy Tsyhankov⟧, with a ⟦G11|finish⟧ in the ⟦MINUTE|75th minute⟧, who went through and shut it behind him.

It was ⟦PERSON|Oleh Zubar⟧, with a roll of the ball under his sole, who opened the door, ⟦PERSON|Tymur Katsarov⟧, with a pass, who held it, and ⟦PERSON|Hryhoriy Tsymbal⟧, with the goal at his mercy, who walked into the frame.

Of the record that ⟦PERSON|Willie Baxendale⟧ set in ⟦DATE|1958⟧, and which stood until ⟦DATE|yesterday⟧, the man who broke it, ⟦PERSON|Alfred Mutombo-Clay⟧, knew nothing, but knew everything about the ⟦G12|header⟧ that broke it: which foot ⟦PERSON|Ned Hoskisson⟧ had used, which way ⟦PERSON|Toby Swales⟧ had dived, and what the clock had said, which was a ⟦MINUTE|minute before the break⟧.

Within five minutes of his arrival from ⟦TEAM|Zulte Waregem⟧'s bench, ⟦PERSON|Jelle Vossaert⟧ had two shots charged down by ⟦PERSON|Ravil Tagiyev⟧, a third pushed behind by ⟦PERSON|Louis Bostijn⟧ and a fourth, from the corner, ⟦G13|ricocheting in⟧ off them both.

It was to prove a costly half for ⟦TEAM|Leyton Orient⟧, whose captain, ⟦PERSON|Omar Beckwith⟧, was carried off, whose goalkeeper, ⟦PERSON|Lawrence Vigors⟧, was booked for timewasting in front of an empty stand and whose last line, ⟦G14|breached⟧ already by ⟦PERSON|Dan Agyeman⟧ in the ⟦MINUTE|16th minute⟧, ⟦G15|was breached again⟧ by ⟦PERSON|Charlie Kelmendi⟧ in the ⟦MINUTE|43rd⟧.

The ⟦MINUTE|49th-minute⟧ ⟦G16|goal⟧, ⟦PERSON|Lovro Majić⟧ playing it in and ⟦PERSON|Marin Pongrac-Lulić⟧ playing it past ⟦PERSON|Dominik Kotar⟧, was worthy of a bigger stage, the ⟦MINUTE|52nd-minute⟧ miss, ⟦PERSON|Majić⟧ again playing it in and ⟦PERSON|Pongrac-Lulić⟧ again playing it past, of a smaller one.

In his programme notes the chairman, ⟦PERSON|Edwin Stobbart⟧, struck a note of caution, in his ⟦MINUTE|half-time⟧ address a note of defiance and, on learning of the result from ⟦TEAM|Gateshead⟧, whose late ⟦G17|goal⟧ there had put ⟦TEAM|Hartlepool⟧ out of the play-offs, the door of the boardroom.

A save from ⟦PERSON|Wilfredo Caballo-Díez⟧ at the feet of ⟦PERSON|Iñigo Barrenetxea⟧, from whom it broke to ⟦PERSON|Ander Olasagasti⟧, from whom it broke to ⟦PERSON|Barrenetxea⟧ again, set up the chance that ⟦PERSON|Barrenetxea⟧, falling, hoisted into the seats, and that his manager, ⟦PERSON|Koldo Zamora⟧, rising, saluted with a water bottle.
=====GOALS=====
{"id": "G1", "scorer": "Callan Brodie-Watt", "minute": 62, "minute_text": "62 minutes", "assist": "Struan Petrie", "kind": "header"}
{"id": "G2", "scorer": "Florent Caudron", "team": "Lens", "minute": 9, "minute_text": "ninth minute", "assist": "Abdoul Sanou", "kind": "shot"}
{"id": "G3", "scorer": "Abdoul Sanou", "team": "Lens", "minute": 37, "minute_text": "37th", "assist": "Will Haddad", "kind": "shot"}
{"id": "G4", "scorer": "Galloway", "minute": 37, "minute_text": "37", "assist": "Mensah-Brown", "kind": "shot", "score": "1-0"}
{"id": "G5", "scorer": "Estevinho; Maurício Braga", "team": "Palmeiras", "count": 2}
{"id": "G6", "count": 29, "scope": "background"}
{"id": "G7", "team": "Albacete", "count": 4, "scope": "background"}
{"id": "G8", "scorer": "Tola Adeyemi-French", "assist": "Marcus Oyebanji"}
{"id": "G9", "scorer": "Nathaniel Opoku-Dean", "minute": 60, "minute_text": "hour", "assist": "Sergei Bulatov", "kind": "shot"}
{"id": "G10", "scorer": "Lisa Makas-Rauch", "kind": "shot"}
{"id": "G11", "scorer": "Heorhiy Tsyhankov", "minute": 75, "minute_text": "75th minute", "assist": "Taras Kacharyan"}
{"id": "G12", "scorer": "Alfred Mutombo-Clay", "minute": 44, "minute_text": "minute before the break", "assist": "Ned Hoskisson", "kind": "header"}
{"id": "G13", "scorer": "Jelle Vossaert", "team": "Zulte Waregem", "kind": "shot"}
{"id": "G14", "scorer": "Dan Agyeman", "minute": 16, "minute_text": "16th minute"}
{"id": "G15", "scorer": "Charlie Kelmendi", "minute": 43, "minute_text": "43rd"}
{"id": "G16", "scorer": "Marin Pongrac-Lulić", "minute": 49, "minute_text": "49th-minute", "assist": "Lovro Majić"}
{"id": "G17", "team": "Gateshead", "scope": "background"}
