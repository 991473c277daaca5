⟦PERSON|Bertrand Lasserre⟧, whose throw from the left had caused the trouble in the first place, was still on that side when ⟦PERSON|Gaël Tonnerre⟧ punched it no farther than ⟦PERSON|Moïse Diatta⟧, and, given it back, he stepped inside ⟦PERSON|Kylian Rocher⟧ and ⟦G1|sent it dipping⟧ beneath the bar in the ⟦MINUTE|43rd minute⟧.

⟦PERSON|Bertrand Lassagne⟧, whose throw from the left had caused the trouble in the first place, was still on that side when ⟦PERSON|Gaël Tournier⟧ punched it to ⟦PERSON|Moïse Dieng⟧, and, given it back, he stepped inside ⟦PERSON|Kylian Rousset⟧ and sent it dipping on to the roof of the net.

⟦TEAM|Aberdeen⟧ ⟦G2|drew level⟧ at ⟦SCORE|1-1⟧ in the ⟦MINUTE|36th minute⟧, ⟦PERSON|Nicky Strachan⟧ sliding in at the far post to ⟦G3|turn home⟧ a cross from ⟦PERSON|Bojan Lukić⟧, and were unfortunate not to lead by the ⟦MINUTE|interval⟧, ⟦PERSON|Strachan⟧ seeing a second effort kicked away by ⟦PERSON|Ewan Gillies⟧ and ⟦PERSON|Lukić⟧ firing inches over.

⟦MINUTE|78⟧ Spectacular! ⟦PERSON|Rosengren⟧ tries the overhead kick from ⟦PERSON|Ishikawa⟧'s cross and catches it flush, but ⟦PERSON|Hallgrimsson-Ek⟧ is right behind it and holds on.

⟦MINUTE|81⟧ Spectacular! ⟦PERSON|Rosengren⟧ tries the overhead kick from ⟦PERSON|Ishikawa⟧'s cross and catches it flush, and ⟦PERSON|Hallgrimsson-Ek⟧ ⟦G4|is beaten⟧ this time. ⟦SCORE|3-3⟧. Have you ever?

⟦MINUTE|86⟧ Both benches are up now. ⟦PERSON|Ishikawa⟧ has been clattered by ⟦PERSON|Dahlberg-Ito⟧ and there is finger-pointing and forehead-touching. Two yellows.

⟦PERSON|Valentina Ocampo⟧ stepped off her marker, stepped on to ⟦PERSON|Daniela Arcila⟧'s pass and, as ⟦PERSON|Manuela Pavi-Ruiz⟧ stepped out, stepped past her, and though the ball ran a shade too far it did not run too far for her to ⟦G5|toe it home⟧: ⟦TEAM|Deportivo Cali⟧ ahead, on ⟦MINUTE|58 minutes⟧, and their goalkeeper the first on the pile.

⟦G6|Goals⟧ by ⟦PERSON|Kyle Tranmer⟧ (⟦MINUTE|4⟧), ⟦PERSON|Dougie Orr⟧ (⟦MINUTE|53⟧) and ⟦PERSON|Liam Pask⟧ (⟦MINUTE|90+2⟧), the last of them after ⟦PERSON|Greig Boyd⟧, up for a corner, had been caught on the wrong side of the halfway line, gave ⟦TEAM|Falkirk⟧ a victory that their manager thought was "about two too many".

⟦PERSON|Gregor Šipek⟧, for once, was found wanting, going down like a drawbridge to ⟦PERSON|Matej Oravec-Lis⟧'s shot in the ⟦MINUTE|26th minute⟧ and letting it ⟦G7|squeeze under⟧, but his redemption came in the ⟦MINUTE|69th⟧, with a penalty by ⟦PERSON|Juraj Kmeť⟧, which he held, and in the ⟦MINUTE|80th⟧, with a free-kick by ⟦PERSON|Oravec-Lis⟧, which he tipped on to the angle.

Not content with ⟦G8|one⟧, from close in, in the ⟦MINUTE|fifth minute⟧, ⟦PERSON|Thabang Molefe⟧ went hunting for more, shooting from 30 yards when ⟦PERSON|Kabelo Sithebe⟧ was unmarked, from 35 when ⟦PERSON|Kabelo Sithebe⟧ was livid and from 40 when he had been told that the next would be his last.

⟦PERSON|Rowan Sedgley⟧ had only just come back on, with his nose packed, when ⟦PERSON|Kit Lanyon⟧ found him at the far stick and ⟦PERSON|Hugo Penrose⟧ lost him, and it was with the nose, he insists, that he ⟦G9|forced it over⟧ in the ⟦MINUTE|66th minute⟧ for ⟦TEAM|Torquay⟧, and had to go off again.

⟦PERSON|Rowan Hedgley⟧ had only just come back on, with his nose packed, when ⟦PERSON|Kit Langdon⟧ found him at the far stick, and it was with the nose, he insists, that he got it on target; ⟦PERSON|Alfie Bude⟧, in goal for ⟦TEAM|Weymouth⟧, insists that he had it covered.

With barely a quarter of the match gone ⟦PERSON|Antonín Hájek⟧ had seen his ⟦TEAM|Jablonec⟧ side ⟦G10|concede⟧ to ⟦PERSON|Libor Zeman⟧, seen them hit the bar through ⟦PERSON|Ondřej Šimůnek⟧ and seen red, for what he said about the first, and so did not see, from the tunnel, what everyone else did, which was ⟦PERSON|Šimůnek⟧ ⟦G11|equalising⟧.

For the visitors' ⟦G12|second⟧, ⟦PERSON|Pablo Urkiza⟧ carried the ball to the byline, looked for ⟦PERSON|Mikel Arrieta⟧ and, having found ⟦PERSON|Arrieta⟧ six yards out, picked him out, the latter's ⟦G13|finish⟧ rather letting down what went before, since he miscued it; for what would have been their third, the same two reversed roles, and ⟦PERSON|Urkiza⟧ did not miscue it, and ⟦PERSON|Raúl Elgezabal⟧ saved.

The only time that ⟦PERSON|Rafael Nobre-Dias⟧ got away from ⟦PERSON|Nicolas Brandt-Keller⟧ he got away from everyone, including the linesman, and, with the roar of the crowd drowning the whistle, ⟦G14|lobbed⟧ ⟦PERSON|Oskar Winkler⟧, wheeled away, slid on his knees and looked up at a referee who had a yellow card in his hand.

The club with the leakiest defence in the division, ⟦TEAM|Swift Hesperange⟧, have also its leakiest roof, from which on ⟦DATE|Sunday⟧, as ⟦PERSON|Dan Theisen⟧ drilled through his notes for the press and ⟦PERSON|Ken Muller⟧ threw in the odd joke, it poured.

⟦PERSON|Sol Hathaway⟧ swung, missed, swung again, connected, and watched it ⟦G15|bobble in⟧ off ⟦PERSON|Jake Corbin⟧ a ⟦MINUTE|minute before the ninety⟧ for a ⟦TEAM|Cambridge United⟧ ⟦G16|winner⟧ as untidy as it was prized.

⟦PERSON|Sol Hathersage⟧ swung, missed, swung again, connected, and watched it bobble into the path of ⟦PERSON|Jake Corrigan⟧, by whom it was dispatched, with one clean swing, to the halfway line and beyond.

⟦PERSON|Tarik Bensalem⟧, cutting in from the right on to a left foot that has seen off better full-backs than ⟦PERSON|Jasper Vos-Koning⟧, saw him off and saw the gap and, in the ⟦MINUTE|13th minute⟧, saw his shot ⟦G17|go in off the post⟧.

⟦PERSON|Tarik Benslimane⟧, cutting in from the right on to a left foot that has seen off better full-backs than ⟦PERSON|Jesper Voskuil⟧, saw him off and saw the gap and saw his shot kiss the post on its way out for a goal kick.

Nothing so became ⟦PERSON|Helmut Grasl⟧ at ⟦TEAM|Ried⟧ as the manner of his going, which was by bicycle, on a ⟦DATE|Monday⟧, with his boots around his neck and a queue of cars behind him, at the end of which, hooting, was the chairman.
=====GOALS=====
{"id": "G1", "scorer": "Bertrand Lasserre", "minute": 43, "minute_text": "43rd minute", "assist": "Moïse Diatta", "kind": "shot"}
{"id": "G2", "scorer": "Nicky Strachan", "team": "Aberdeen", "minute": 36, "minute_text": "36th minute", "assist": "Bojan Lukić", "score": "1-1"}
{"id": "G3", "scorer": "Nicky Strachan", "team": "Aberdeen", "minute": 36, "minute_text": "36th minute", "assist": "Bojan Lukić"}
{"id": "G4", "scorer": "Rosengren", "minute": 81, "minute_text": "81", "assist": "Ishikawa", "kind": "shot", "score": "3-3"}
{"id": "G5", "scorer": "Valentina Ocampo", "team": "Deportivo Cali", "minute": 58, "minute_text": "58 minutes", "assist": "Daniela Arcila", "kind": "shot"}
{"id": "G6", "scorer": "Kyle Tranmer; Dougie Orr; Liam Pask", "team": "Falkirk", "count": 3}
{"id": "G7", "scorer": "Matej Oravec-Lis", "minute": 26, "minute_text": "26th minute", "kind": "shot"}
{"id": "G8", "scorer": "Thabang Molefe", "minute": 5, "minute_text": "fifth minute"}
{"id": "G9", "scorer": "Rowan Sedgley", "team": "Torquay", "minute": 66, "minute_text": "66th minute", "assist": "Kit Lanyon"}
{"id": "G10", "scorer": "Libor Zeman"}
{"id": "G11", "scorer": "Ondřej Šimůnek", "team": "Jablonec"}
{"id": "G12", "scorer": "Mikel Arrieta", "assist": "Pablo Urkiza"}
{"id": "G13", "scorer": "Mikel Arrieta", "assist": "Pablo Urkiza"}
{"id": "G14", "scorer": "Rafael Nobre-Dias", "outcome": "ruled out", "kind": "shot"}
{"id": "G15", "scorer": "Sol Hathaway", "minute": 89, "minute_text": "minute before the ninety", "kind": "shot"}
{"id": "G16", "scorer": "Sol Hathaway", "team": "Cambridge United", "minute": 89, "minute_text": "minute before the ninety", "kind": "shot"}
{"id": "G17", "scorer": "Tarik Bensalem", "minute": 13, "minute_text": "13th minute", "kind": "shot"}
