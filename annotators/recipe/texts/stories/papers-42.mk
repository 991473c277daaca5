⟦TEAM|Young Boys⟧' proud record ends in ⟦GPE|Geneva⟧
There's a first time for everything and for ⟦TEAM|Young Boys⟧' women it came on ⟦DATE|Sunday⟧ in ⟦GPE|Geneva⟧: a league defeat. Twenty-six matches after their last one, the champions lost ⟦SCORE|2-1⟧ to ⟦TEAM|Servette⟧.
⟦PERSON|Noemi Brunetti⟧, who else, ⟦G1|started it⟧ and ⟦G2|finished it⟧. The striker, who also ⟦G3|scored⟧ when ⟦TEAM|Servette⟧ eliminated ⟦TEAM|YB⟧ from the ⟦COMPETITION|Swiss Cup⟧ in the spring, ⟦G4|beat ⟦PERSON|Ramona Thöni⟧ for pace and the goalkeeper for placement⟧ in the ⟦MINUTE|27th minute⟧.
The guests had until then been the better side. ⟦PERSON|Thöni⟧, a defender, met a corner with her head and saw it scrape the bar, ⟦PERSON|Elodie Jaccard⟧'s volley forced a save, ⟦PERSON|Svenja Aebischer⟧ fluffed her lines from close in.
⟦PERSON|Thöni⟧'s next header was better. ⟦MINUTE|Three minutes after the interval⟧ she ⟦G5|squeezed it inside the post⟧ at the same end.
It should have been the signal for the ⟦NORP|Bernese⟧ to win it. ⟦PERSON|Jaccard⟧ hit the outside of the post; ⟦PERSON|Aebischer⟧ was through and hit the keeper; a penalty appeal for a push by ⟦PERSON|Larissa Zgraggen⟧ was dismissed.
⟦TEAM|Servette⟧'s coach ⟦PERSON|Stefan Delacroix⟧ had used all his changes by the ⟦MINUTE|70th minute⟧ and finished with a midfielder at centre-back. "I was hoping for a point, I'm not going to lie," he said.
In the ⟦MINUTE|second of four extra minutes⟧, ⟦PERSON|Zgraggen⟧'s long throw was missed by everyone. ⟦PERSON|Brunetti⟧ didn't look as though she meant it, but the ball ⟦G6|went in⟧.
The ⟦TEAM|Grenat⟧ are now a point behind. The sides play again at the ⟦VENUE|Wankdorf⟧ in ⟦GPE|Bern⟧ on the last day of the ⟦COMPETITION|Women's Super League⟧.
=====GOALS=====
{"id": "G1", "scorer": "Noemi Brunetti", "team": "Servette", "minute": 27, "minute_text": "27th minute", "kind": "shot"}
{"id": "G2", "scorer": "Noemi Brunetti", "team": "Servette", "minute": 90, "added": 2}
{"id": "G3", "scorer": "Noemi Brunetti", "team": "Servette", "scope": "background"}
{"id": "G4", "scorer": "Noemi Brunetti", "team": "Servette", "minute": 27, "minute_text": "27th minute", "kind": "shot"}
{"id": "G5", "scorer": "Ramona Thöni", "team": "YB", "minute": 48, "minute_text": "Three minutes after the interval", "kind": "header"}
{"id": "G6", "scorer": "Noemi Brunetti", "team": "Servette", "minute": 90, "added": 2, "minute_text": "second of four extra minutes"}
