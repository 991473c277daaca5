The laws of the game, which run to some length, do not oblige a goalkeeper to remain awake. ⟦PERSON|Cornelis de Wit⟧ of ⟦TEAM|Heracles⟧ was therefore within his rights when ⟦PERSON|Zuberi⟧, on the ⟦MINUTE|half-hour⟧, rolled a back-pass under his dozing foot and ⟦G1|into the ⟦TEAM|Heracles⟧ net⟧; ⟦TEAM|Twente⟧, who had hardly strung two passes together, accepted with thanks.

Four times ⟦PERSON|Ramírez Toledo⟧ struck for goal, and four times the crowd behind ⟦PERSON|Gunnar Elíasson⟧ rose, groaned and resumed its seats, like a congregation with a new hymn book.

At last, on ⟦MINUTE|66⟧, something happened, and what happened was ⟦PERSON|Ogilvie-Grant⟧. He took the ball off ⟦PERSON|Sneddon⟧'s toe, he left ⟦PERSON|Mazurek⟧ in a heap, he swivelled; and the swivel, being quicker than the eye, was followed by a ⟦G2|finish⟧ nobody saw either, though the net's agreeable bulge was admitted in evidence.

No side in ⟦GPE|Europe⟧ has come from behind as often as ⟦TEAM|Atalanta⟧ this ⟦DATE|spring⟧, and none has so plainly enjoyed the view from there. ⟦PERSON|Scalvinoni⟧'s early ⟦G3|own goal⟧, if anything, relaxed them. ⟦G4|Level⟧ by the ⟦MINUTE|20th minute⟧ through ⟦PERSON|Ederaldo⟧, they were ⟦G5|ahead⟧ by the ⟦MINUTE|24th⟧, the scorer once more ⟦PERSON|Ederaldo⟧, a man whose running has the air of somebody late for a better party.

⟦TEAM|Blackpool⟧'s winger beat one man, then another, then the first again, who had come back for more; and having achieved this, and drawn out ⟦PERSON|Halloran⟧, and arrived before an open goal, he crossed to nobody. There are evenings when one longs for a hooligan.

The old song, "⟦TEAM|Notts County⟧ are out of the woods", was sung with such gusto at ⟦VENUE|Meadow Lane⟧ that you might have supposed them champions. They had won a throw-in.

By my watch it was 4.47 when ⟦PERSON|Teddy Ransome⟧ ⟦G6|got the only goal⟧; by the referee's it was the ⟦MINUTE|second of six added minutes⟧; by the visiting manager's, a handsome thing on a leather strap, it was an outrage. ⟦PERSON|Ransome⟧ was "a yard off, a furlong", cried ⟦PERSON|Maurice Okonedo⟧. The flag had stayed down and the points stayed in ⟦GPE|Southend⟧.

In an earlier age ⟦PERSON|Sorcha Ní Bhriain⟧ would have been burned as a witch. What she did to the ⟦TEAM|Bristol City Women⟧ defence for ⟦TEAM|Liverpool⟧'s ⟦G7|second⟧ — the dropped shoulder, the dragged sole, the impudent little pause before the ⟦G8|dink⟧ over ⟦PERSON|Kayla Broadbent⟧ — was not covered by any of the accepted explanations.

Could ⟦PERSON|Marguerite Falk⟧ have done better? She met the cross cleanly; she kept the header down; she looked up to see ⟦PERSON|Delphine Aubert⟧, of ⟦TEAM|Paris FC⟧, falling backwards with the ball in both hands and her heels upon the line. Better would have been indecent.

⟦PERSON|Kowalczuk⟧ almost scored with his head; ⟦PERSON|Kowalczuk⟧ nearly scored with his shin; ⟦PERSON|Kowalczuk⟧ would have scored with his shoulder had a photographer's stool, kicked on to the pitch in some earlier commotion, not been lying upon the line. ⟦TEAM|Ruch Chorzów⟧ were denied an equaliser by furniture.

Not since ⟦DATE|1994⟧, when ⟦PERSON|Hristov⟧'s ⟦G9|header⟧ did for the holders in this very stadium, had ⟦TEAM|Levski⟧ won here. They never looked like ending the run. A shot straight at ⟦PERSON|Ballesteros⟧, a volley into the side-netting, a free-kick so overhit that it required a ladder to bring back: such was the sum of it.

The ⟦NORP|Senegalese⟧ was on the pitch, off it for attention to an eyebrow, and on it again before he touched the ball, and his first touch, from ⟦PERSON|Bale-Hughes⟧'s measured cross, ⟦G10|levelled the scores⟧. His second, it pains one to add, was a hack at the full-back, and he was back down the tunnel inside ⟦MINUTE|12 minutes⟧ of arriving.

The third ⟦G11|goal⟧, and here opinion divides, was either ⟦PERSON|Lomax⟧'s or ⟦PERSON|Ramsbottom⟧'s, both ⟦TEAM|Oldham Athletic⟧ men having lunged at ⟦PERSON|Stobart⟧'s low centre with identical moustaches. Nobody, at any rate, thought it was ⟦PERSON|Fabien Arnoux⟧'s, though the ⟦TEAM|Gillingham⟧ goalkeeper had his hand to it.

⟦PERSON|Emeka Osei-Tutu⟧ ⟦G12|put the visitors ⟦SCORE|2-0⟧ up⟧ with a left foot like a drawn sword, and one saw the home manager, ⟦PERSON|Ralf Oberndorfer⟧, lean back and contemplate the floodlights. "I was counting the bulbs," he said. "We needed two goals and we needed bulbs, and the bulbs I could reach."

⟦PERSON|Stavros Mitroglidis⟧, who is thirty-six and has knees of papier mâché, ⟦G13|turned the match around⟧ in the space of a cigarette: a ⟦G14|tap-in⟧ on ⟦MINUTE|81⟧, a thing of no beauty; a ⟦G15|volley⟧ on ⟦MINUTE|84⟧, which was a thing of nothing else. Until then ⟦TEAM|Aris⟧ had not been so much second best as third.

A game of chess, said the man from the radio, though neither side moved a bishop. ⟦TEAM|Portugal⟧ had the ball, ⟦TEAM|Czechia⟧ had the numbers, and in ninety-four minutes the only firm contact made by either with a goalpost was by the mascot.

Midway through the first half it was ⟦SCORE|0-0⟧ and promising; by its end, ⟦SCORE|0-3⟧ and a scandal. ⟦PERSON|Nkosi⟧, with a ⟦G16|free-kick⟧ bent round a wall that parted as the ⟦GPE|Red Sea⟧ is said to have done; ⟦PERSON|Fuentealba⟧, following in when ⟦PERSON|Redgrave⟧ spilled, with the ⟦G17|second⟧; ⟦PERSON|Nkosi⟧, again, with a ⟦G18|penalty⟧ — these were the scorers, if one must name names.

What, one wonders, do they say to ⟦PERSON|Bastien Courcelles⟧ before he takes a corner? His first hit the near man. His second hit the near man. For his third the near man had been replaced, on the ground of fatigue, and the substitute, ⟦PERSON|Illingworth⟧, ⟦G19|sliced it past his own keeper⟧ at ⟦MINUTE|77 minutes⟧. Persistence, said ⟦PERSON|Samuel Smiles⟧, is the thing.

A brace, in ⟦GPE|Newmarket⟧, is two horses. In ⟦GPE|Ipswich⟧ it is what ⟦PERSON|Conor Chapman-Yeboah⟧ has promised his daughter, and what for nine matches, by means of posts, goalkeepers and a badly timed sneeze, he has failed to deliver.

⟦PERSON|Jin-ho Baek⟧ did not go to his left, as he had in ⟦GPE|Busan⟧, nor to his right, as he had in ⟦GPE|Jeonju⟧; he went down the middle with his ⟦G20|penalty⟧, and ⟦PERSON|Sugimoto⟧, already a heap beside one post, raised a rueful leg in its direction. So ⟦TEAM|Gangwon⟧ ⟦G21|had their lead⟧, and so began an hour of clinging to it.

Promotion was wrapped up in ⟦DATE|March⟧, the signing of ⟦PERSON|Delacroix-Boone⟧ in ⟦DATE|April⟧; what remained for ⟦TEAM|Wrexham⟧ was to see ⟦DATE|May⟧ out in good order. They could not. ⟦PERSON|Delacroix-Boone⟧ skied an effort into the ⟦GPE|Dee⟧, or its general direction, a treble of chances went begging, and they finished a memorable season with a forgettable blank.

"Somebody has to be there," was ⟦PERSON|Eusebio Larrañaga⟧'s account of it, and somebody was: himself, a yard from goal, unattended, as ⟦PERSON|Nwachukwu⟧'s header came back from the bar and asked to be ⟦G22|put away⟧. ⟦TEAM|Osasuna⟧ went third. The marker, ⟦PERSON|Corbacho⟧, went off.
=====GOALS=====
{"id": "G1", "scorer": "Zuberi", "team": "Twente", "minute": 30, "minute_text": "half-hour", "kind": "own goal"}
{"id": "G2", "scorer": "Ogilvie-Grant", "minute": 66, "minute_text": "66", "kind": "shot"}
{"id": "G3", "scorer": "Scalvinoni", "kind": "own goal"}
{"id": "G4", "scorer": "Ederaldo", "team": "Atalanta", "minute": 20, "minute_text": "20th minute"}
{"id": "G5", "scorer": "Ederaldo", "team": "Atalanta", "minute": 24, "minute_text": "24th"}
{"id": "G6", "scorer": "Ransome", "minute": 90, "added": 2, "minute_text": "second of six added minutes"}
{"id": "G7", "scorer": "Sorcha Ní Bhriain", "team": "Liverpool", "kind": "shot"}
{"id": "G8", "scorer": "Sorcha Ní Bhriain", "team": "Liverpool", "kind": "shot"}
{"id": "G9", "scorer": "Hristov", "kind": "header", "scope": "background"}
{"id": "G10", "assist": "Bale-Hughes"}
{"id": "G11", "team": "Oldham Athletic", "assist": "Stobart"}
{"id": "G12", "scorer": "Emeka Osei-Tutu", "kind": "shot", "score": "2-0"}
{"id": "G13", "scorer": "Stavros Mitroglidis", "team": "Aris", "count": 2}
{"id": "G14", "scorer": "Stavros Mitroglidis", "team": "Aris", "minute": 81, "minute_text": "81"}
{"id": "G15", "scorer": "Stavros Mitroglidis", "team": "Aris", "minute": 84, "minute_text": "84", "kind": "volley"}
{"id": "G16", "scorer": "Nkosi", "kind": "free kick"}
{"id": "G17", "scorer": "Fuentealba"}
{"id": "G18", "scorer": "Nkosi", "kind": "penalty"}
{"id": "G19", "scorer": "Illingworth", "minute": 77, "minute_text": "77 minutes", "kind": "own goal"}
{"id": "G20", "scorer": "Jin-ho Baek", "team": "Gangwon", "kind": "penalty"}
{"id": "G21", "scorer": "Jin-ho Baek", "team": "Gangwon", "kind": "penalty"}
{"id": "G22", "scorer": "Eusebio Larrañaga", "team": "Osasuna"}
