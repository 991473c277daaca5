⟦ORG|GFA⟧, ⟦ORG|Sports Authority⟧ in tug of war over ⟦VENUE|Baba Yara⟧ turf
Barely ten days to the ⟦TEAM|Black Stars⟧' crucial ⟦COMPETITION|AFCON⟧ qualifier against ⟦TEAM|Angola⟧, nobody can say with certainty where the match will be played.
The ⟦ORG|Ghana Football Association⟧ wants ⟦GPE|Kumasi⟧. The ⟦ORG|National Sports Authority⟧ says the pitch at the ⟦VENUE|Baba Yara Stadium⟧, which hosted a three-day church convention ⟦DATE|last weekend⟧, will not be ready. And ⟦ORG|CAF⟧, whose inspectors are due on ⟦DATE|Friday⟧, is said to be running out of patience.
"They have danced on our grass and now they are dancing around the question," a visibly angry ⟦ORG|GFA⟧ spokesperson, ⟦PERSON|Prosper Agbeko⟧, told journalists in ⟦GPE|Accra⟧ ⟦DATE|yesterday⟧. "⟦TEAM|Angola⟧ must be laughing in ⟦GPE|Luanda⟧."
Head coach ⟦PERSON|Otto Friedhelm⟧ has stayed out of the quarrel, preferring to concentrate on his players, all but two of whom have arrived. Captain ⟦PERSON|Inaki Asare-Williams⟧ is expected ⟦DATE|today⟧ from ⟦GPE|Spain⟧. Defender ⟦PERSON|Kurt Amponsah⟧ has asked to be excused on account of his wedding.
The ⟦NORP|German⟧ knows that anything less than victory will leave the four-time ⟦NORP|African⟧ champions on the brink of missing a second consecutive tournament. They have taken two points from three matches, drawing ⟦SCORE|0-0⟧ at home to ⟦TEAM|Sudan⟧ and losing ⟦SCORE|2-1⟧ in ⟦GPE|Angola⟧, where they surrendered a lead given them by ⟦PERSON|Asare-Williams⟧'s early ⟦G1|penalty⟧.
Some supporters believe that the problem is not where they play but how. "You can put a carpet there, they will still not score," said Madam ⟦PERSON|Dede Ayittey⟧, who sells water outside the ⟦VENUE|Accra Sports Stadium⟧ and has not missed a home game since the ⟦DATE|1978⟧ finals.
Meanwhile ⟦TEAM|Kotoko⟧ striker ⟦PERSON|Kwaku Boahen-Mensah⟧, the ⟦COMPETITION|Ghana Premier League⟧'s leading marksman with ⟦G2|13 goals⟧, is still waiting for a phone call.
"I'm not begging," he said. "My boots are talking."
=====GOALS=====
{"id": "G1", "scorer": "Inaki Asare-Williams", "team": "Black Stars", "kind": "penalty", "scope": "background"}
{"id": "G2", "scorer": "Kwaku Boahen-Mensah", "team": "Kotoko", "scope": "background", "count": 13}
