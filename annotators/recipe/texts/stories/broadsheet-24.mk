⟦PERSON|Keita-Bah⟧ at last gets ⟦G1|one⟧ that counts
⟦FURNITURE|Report by our north-east staff⟧
⟦PERSON|Mamadou Keita-Bah⟧ had ⟦G2|one⟧ chalked off before he got ⟦G3|one⟧ that counted, and the one that counted was enough: ⟦TEAM|Sunderland⟧, ⟦G4|put ahead⟧ early by ⟦PERSON|Jack Holmside⟧ and ⟦G5|pegged back⟧ by ⟦PERSON|Lyle Cartmell⟧'s second-half ⟦G6|header⟧, beat ⟦TEAM|Burnley⟧ at the ⟦VENUE|Stadium of Light⟧ by means of the ⟦NORP|Guinean⟧'s ⟦G7|strike⟧ in the ⟦MINUTE|73rd minute⟧ and have now won four on the trot, which on ⟦GPE|Wearside⟧ is treated as a kind of fever.
The first of these matters may be dealt with first. ⟦PERSON|Holmside⟧'s ⟦G8|goal⟧ was a collector's piece. ⟦PERSON|Iestyn Parry-Jones⟧, the ⟦NORP|Welsh⟧ centre-half, misjudged a bouncing ball under no pressure whatever, ⟦PERSON|Conor Felling⟧ ran on to it, and when he cut it back there was nobody within ten yards of ⟦PERSON|Holmside⟧, who seemed embarrassed by the space and ⟦G9|side-footed in⟧ as though wanting to be done with it. ⟦TEAM|Burnley⟧ had barely had a kick. They had one soon enough, ⟦PERSON|Ashley Nuttall⟧ hitting the bar in the ⟦MINUTE|14th minute⟧, and ⟦PERSON|Stefan Drozdek⟧, in the ⟦TEAM|Sunderland⟧ goal, made a fine stop from the same man on ⟦MINUTE|25⟧.
⟦PERSON|Keita-Bah⟧'s turn to be disappointed came before the ⟦MINUTE|break⟧. Released by ⟦PERSON|Felling⟧ in the ⟦MINUTE|38th minute⟧, he rounded the keeper and ⟦G10|rolled it into the empty net⟧, and had taken off his shirt, and been cautioned for it, by the time that he was made aware of a flag. The caution, you will be glad to know, stood.
⟦PERSON|Hugh Padiham⟧, ⟦TEAM|Burnley⟧'s manager, sent on ⟦PERSON|Rob Brunshaw⟧ at ⟦MINUTE|half-time⟧, and it was from ⟦PERSON|Brunshaw⟧'s centre, ⟦MINUTE|seven minutes into the second half⟧, that ⟦PERSON|Cartmell⟧, between two defenders and above both, ⟦G11|drew his side level⟧. It was his first ⟦G12|goal⟧ since he moved from ⟦TEAM|Portsmouth⟧, where he ⟦G13|scored 17⟧ ⟦DATE|last year⟧ and was, in consequence, thought to be expensive. Either team could then have had it. ⟦PERSON|Nuttall⟧ shot wide; ⟦PERSON|Holmside⟧'s volley was touched behind; ⟦PERSON|Brunshaw⟧, with ⟦MINUTE|20 minutes left⟧, was thwarted by ⟦PERSON|Drozdek⟧'s shin.
The winning ⟦G14|goal⟧ began with a goal kick. ⟦PERSON|Drozdek⟧ thumped it, ⟦PERSON|Parry-Jones⟧ again failed to deal with it, ⟦PERSON|Felling⟧ nodded it back, and ⟦PERSON|Keita-Bah⟧, with his shirt on and an eye, one fancied, on the touchline, ⟦G15|thrashed it past⟧ the keeper at the near post. This time he waited. "I look at the linesman, I look at the referee, I look at the manager," he said. "Then I go to the fans. I wanted to be sure that I had ⟦G16|scored⟧."
"Both of them come from one long ball," said ⟦PERSON|Padiham⟧. "You can do all the work that you like on your shape. If you don't head it, it ⟦G17|ends up in the back of our net⟧. Two ⟦G18|goals⟧, two bounces."
⟦TEAM|Sunderland⟧ are third and the ⟦TEAM|Clarets⟧ are not, having started the day there.
=====GOALS=====
{"id": "G1", "scorer": "Mamadou Keita-Bah", "team": "Sunderland", "minute": 73, "kind": "shot"}
{"id": "G2", "scorer": "Mamadou Keita-Bah", "team": "Sunderland", "minute": 38, "kind": "shot", "outcome": "ruled out"}
{"id": "G3", "scorer": "Mamadou Keita-Bah", "team": "Sunderland", "minute": 73, "kind": "shot", "minute_text": "73rd minute"}
{"id": "G4", "scorer": "Jack Holmside", "team": "Sunderland", "kind": "shot", "assist": "Conor Felling"}
{"id": "G5", "scorer": "Lyle Cartmell", "team": "Burnley", "minute": 52, "kind": "header"}
{"id": "G6", "scorer": "Lyle Cartmell", "team": "Burnley", "minute": 52, "kind": "header"}
{"id": "G7", "scorer": "Mamadou Keita-Bah", "team": "Sunderland", "minute": 73, "kind": "shot", "minute_text": "73rd minute"}
{"id": "G8", "scorer": "Jack Holmside", "team": "Sunderland", "kind": "shot", "assist": "Conor Felling"}
{"id": "G9", "scorer": "Jack Holmside", "team": "Sunderland", "kind": "shot", "assist": "Conor Felling"}
{"id": "G10", "scorer": "Mamadou Keita-Bah", "team": "Sunderland", "minute": 38, "kind": "shot", "outcome": "ruled out", "minute_text": "38th minute"}
{"id": "G11", "scorer": "Lyle Cartmell", "team": "Burnley", "minute": 52, "kind": "header", "minute_text": "seven minutes into the second half"}
{"id": "G12", "scorer": "Lyle Cartmell", "team": "Burnley", "minute": 52, "kind": "header", "minute_text": "seven minutes into the second half"}
{"id": "G13", "scorer": "Lyle Cartmell", "scope": "background", "count": 17}
{"id": "G14", "scorer": "Mamadou Keita-Bah", "team": "Sunderland", "minute": 73, "kind": "shot"}
{"id": "G15", "scorer": "Mamadou Keita-Bah", "team": "Sunderland", "minute": 73, "kind": "shot"}
{"id": "G16", "scorer": "Mamadou Keita-Bah", "team": "Sunderland", "minute": 73, "kind": "shot"}
{"id": "G17", "scorer": "Jack Holmside; Mamadou Keita-Bah", "team": "Sunderland", "kind": "shot", "count": 2}
{"id": "G18", "scorer": "Jack Holmside; Mamadou Keita-Bah", "team": "Sunderland", "kind": "shot", "count": 2}
