⟦GPE|Lisbon⟧ lessons for ⟦TEAM|Celtic⟧ as ⟦PERSON|Vitorino⟧ pulls the strings

⟦FURNITURE|JIM ABERNETHY at the José Alvalade⟧

THIS was no disgrace, and ⟦TEAM|Celtic⟧ people have known enough of those on the continent to be able to tell. ⟦TEAM|Sporting⟧ won ⟦SCORE|3-2⟧, and would have won by more but for ⟦PERSON|Ross Geddes⟧; ⟦TEAM|Celtic⟧ lost ⟦SCORE|3-2⟧, and in the ⟦MINUTE|last five minutes⟧ might have made it none of those things.

The difference was ⟦PERSON|João Vitorino⟧, who was once on trial at a club in the ⟦COMPETITION|Scottish Championship⟧ and must, one supposes, have hidden it well. He made the ⟦G1|first⟧, he ⟦G2|scored the third⟧, and in between he did things with the ball that had some of the travelling support applauding before they remembered themselves. After ⟦MINUTE|nine minutes⟧ he rolled his foot over it, sent ⟦PERSON|Strachan⟧ the wrong way, and pitched a pass on to the toe of ⟦PERSON|Bernardo Sá⟧, who ⟦G3|scored⟧ without breaking stride.

The ⟦TEAM|Hoops⟧ were ⟦G4|level⟧ in the ⟦MINUTE|23rd minute⟧, with their first attack. ⟦PERSON|Darragh Mulvihill⟧'s corner was deep, ⟦PERSON|Rui Canelas⟧ came and didn't get there, and ⟦PERSON|Callum Strachan⟧, back where a centre-half belongs, ⟦G5|planted his header in⟧ off the bar. “I thought, right, we're in this,” the captain said. They were, until the ⟦MINUTE|interval⟧.

They were not in it on ⟦MINUTE|48⟧. ⟦PERSON|Strachan⟧'s partner slipped, and ⟦PERSON|Papa Demba Ndoye⟧ needs no second invitation; the ⟦NORP|Senegalese⟧ ⟦G6|poked through⟧ the goalkeeper's legs. They weren't in it on ⟦MINUTE|66⟧ either, when ⟦PERSON|Vitorino⟧ ⟦G7|curled home⟧ a free-kick for which the wall might as well have been a hedge. It was just the sort of ⟦G8|goal⟧ he scored in ⟦GPE|Prague⟧ a ⟦DATE|fortnight ago⟧.

⟦PERSON|Geddes⟧ kept the tally respectable, with saves from ⟦PERSON|Sá⟧ (twice), ⟦PERSON|Ndoye⟧ and, best of all, from his own defender's slice. And then, with ⟦MINUTE|five minutes remaining⟧, ⟦PERSON|Aleksi Rantanen⟧, the ⟦NORP|Finnish⟧ substitute, went on a run, and nobody stopped him, so he ⟦G9|shot, and it went in⟧. Suddenly ⟦VENUE|Alvalade⟧ was quiet. ⟦PERSON|Mulvihill⟧'s volley in ⟦MINUTE|stoppage time⟧ was going in too, until it struck ⟦PERSON|Rantanen⟧ on the back.

⟦FURNITURE|Follow all the Champions League reaction on our live blog⟧
=====GOALS=====
{"id": "G1", "scorer": "Bernardo Sá", "team": "Sporting", "minute": 9, "minute_text": "nine minutes", "assist": "João Vitorino"}
{"id": "G2", "scorer": "João Vitorino", "team": "Sporting", "minute": 66, "kind": "free kick"}
{"id": "G3", "scorer": "Bernardo Sá", "team": "Sporting", "minute": 9, "minute_text": "nine minutes", "assist": "João Vitorino"}
{"id": "G4", "scorer": "Callum Strachan", "team": "Celtic", "minute": 23, "minute_text": "23rd minute", "assist": "Darragh Mulvihill", "kind": "header"}
{"id": "G5", "scorer": "Callum Strachan", "team": "Celtic", "minute": 23, "minute_text": "23rd minute", "assist": "Darragh Mulvihill", "kind": "header"}
{"id": "G6", "scorer": "Papa Demba Ndoye", "team": "Sporting", "minute": 48, "minute_text": "48", "kind": "shot"}
{"id": "G7", "scorer": "João Vitorino", "team": "Sporting", "minute": 66, "minute_text": "66", "kind": "free kick"}
{"id": "G8", "scorer": "João Vitorino", "team": "Sporting", "scope": "background"}
{"id": "G9", "scorer": "Aleksi Rantanen", "team": "Celtic", "minute": 85, "minute_text": "five minutes remaining", "kind": "shot"}
