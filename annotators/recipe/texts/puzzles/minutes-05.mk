⟦G1|Early shock⟧ only wakes the beast as ⟦TEAM|La Real⟧ dismantle ⟦TEAM|Ajax⟧
For the best part of half an hour on a filthy night in ⟦GPE|San Sebastian⟧, it looked as though ⟦TEAM|Ajax⟧ had come with a plan. By the end they had come apart.
⟦PERSON|Youssef Benali⟧'s ⟦G2|goal⟧, the quickest in the ⟦COMPETITION|Europa League⟧ so far ⟦DATE|this season⟧, was cancelled out by ⟦PERSON|Santi Vergara⟧, who later ⟦G3|got the third⟧; between them came the ⟦G4|own goal⟧ that ⟦PERSON|Teun van der Kolk⟧ will see whenever he shuts his eyes.
There were fewer than ⟦MINUTE|two minutes on the clock⟧ when ⟦PERSON|Arnór Finnsson⟧, the ⟦NORP|Icelander⟧, hooked a long ball round the corner and ⟦PERSON|Benali⟧ ⟦G5|ran through to beat⟧ ⟦PERSON|Luca Brandt⟧. The ⟦NORP|Moroccan⟧ celebrated in front of an away section still filing in from the bars.
What followed was a siege. ⟦PERSON|Vergara⟧ hit one against the foot of the upright, ⟦PERSON|Mauro Gentile⟧ lashed another into the advertising boards, and ⟦PERSON|Edin Hadžić⟧, the goalkeeper, was down smartly to stop ⟦PERSON|Pau Riera⟧'s daisy-cutter.
On the ⟦MINUTE|half-hour⟧ the dam broke. ⟦PERSON|Riera⟧ went one way, then the other, and rolled it to the edge of the area. ⟦PERSON|Vergara⟧, without looking up, ⟦G6|passed it into the far corner⟧.
The home side went in furious not to be ahead. They were ⟦MINUTE|four minutes into the second half⟧, ⟦PERSON|Gentile⟧'s inswinging corner ⟦G7|flicking off the head⟧ of ⟦PERSON|van der Kolk⟧ and leaving ⟦PERSON|Hadžić⟧ with no chance. He had meant to clear it. He had, in fairness, been pushed, though not by much.
⟦TEAM|Ajax⟧ brought on three forwards; not one of them had a shot. It was ⟦PERSON|Vergara⟧ who finished it with ⟦MINUTE|13 minutes to play⟧, robbing ⟦PERSON|Finnsson⟧ in midfield and ⟦G8|chipping the keeper⟧ from outside the area with a nonchalance that brought the whole of ⟦VENUE|Anoeta⟧ to its feet.
"We have to talk about the ⟦G9|second goal⟧, the push, everybody saw it," said the ⟦NORP|Dutch⟧ side's coach. "But the ⟦G10|third⟧? You applaud the ⟦G11|third⟧."
The ⟦NORP|Basque⟧ forward's ⟦G12|pair⟧ leaves his team on ten points and, barring calamity, in the play-offs at least. ⟦TEAM|Ajax⟧ go back to ⟦GPE|Amsterdam⟧ with ⟦ORG|UEFA⟧'s delegate having noted a flare thrown after the ⟦G13|opener⟧.
=====GOALS=====
{"id": "G1", "scorer": "Youssef Benali", "team": "Ajax", "minute": 2, "kind": "shot", "assist": "Arnór Finnsson"}
{"id": "G2", "scorer": "Youssef Benali", "team": "Ajax", "minute": 2, "kind": "shot", "assist": "Arnór Finnsson"}
{"id": "G3", "scorer": "Santi Vergara", "team": "La Real", "minute": 77, "kind": "shot"}
{"id": "G4", "scorer": "Teun van der Kolk", "team": "La Real", "minute": 49, "kind": "own goal"}
{"id": "G5", "scorer": "Youssef Benali", "team": "Ajax", "minute": 2, "kind": "shot", "assist": "Arnór Finnsson", "minute_text": "fewer than two minutes on the clock"}
{"id": "G6", "scorer": "Santi Vergara", "team": "La Real", "minute": 30, "kind": "shot", "assist": "Pau Riera", "score": "1-1", "minute_text": "On the half-hour"}
{"id": "G7", "scorer": "Teun van der Kolk", "team": "La Real", "minute": 49, "kind": "own goal", "score": "2-1", "minute_text": "four minutes into the second half"}
{"id": "G8", "scorer": "Santi Vergara", "team": "La Real", "minute": 77, "kind": "shot", "score": "3-1", "minute_text": "13 minutes to play"}
{"id": "G9", "scorer": "Teun van der Kolk", "team": "La Real", "minute": 49, "kind": "own goal"}
{"id": "G10", "scorer": "Santi Vergara", "team": "La Real", "minute": 77, "kind": "shot"}
{"id": "G11", "scorer": "Santi Vergara", "team": "La Real", "minute": 77, "kind": "shot"}
{"id": "G12", "scorer": "Santi Vergara", "team": "La Real", "count": 2}
{"id": "G13", "scorer": "Youssef Benali", "team": "Ajax", "minute": 2, "kind": "shot", "assist": "Arnór Finnsson"}
