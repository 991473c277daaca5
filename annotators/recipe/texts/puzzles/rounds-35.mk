⟦PERSON|Tamsin Holroyd⟧: from ⟦DATE|Sunday⟧ league to the ⟦TEAM|Lionesses⟧
⟦FURNITURE|Photograph: Leeds United Women⟧
There is a pitch behind the leisure centre in ⟦GPE|Otley⟧ where the far goal has no net, and so it was never entirely clear how many ⟦PERSON|Tamsin Holroyd⟧ scored there. Her dad kept a tally on the garage door. It stopped at 412 when they moved house.
On ⟦DATE|Thursday⟧ the 21-year-old was named in the ⟦TEAM|England⟧ squad for the first time, the reward for ⟦G1|16 goals⟧ in the first half of ⟦TEAM|Leeds United⟧’s season. She found out in a supermarket. “I sat down in the cereal aisle. A lad asked if I was all right.”
⟦TEAM|Leeds⟧ are second in ⟦COMPETITION|WSL2⟧ and she is the reason. She ⟦G2|scored⟧ on the opening day at ⟦TEAM|Sheffield United⟧, a low shot through ⟦PERSON|Fran Kitchener⟧; she ⟦G3|scored four⟧ against ⟦TEAM|Portsmouth⟧, the ⟦G4|last⟧ of which won the league’s goal of the month; and a fortnight ago, at ⟦TEAM|Sunderland⟧, with ⟦TEAM|Leeds⟧ a goal behind to ⟦PERSON|Mary McAteer-Shaw⟧’s ⟦G5|header⟧ and a player short, she ⟦G6|levelled⟧ on the turn and then ⟦G7|nicked the winner⟧ from the spot. ⟦PERSON|Cara Bielby⟧, the captain, had carried the ball out of defence for the ⟦G8|first⟧. “I can’t finish,” says ⟦PERSON|Bielby⟧. “So I give it ⟦PERSON|Tam⟧. It’s not a tactic. It’s just manners.”
Not everything has gone in. ⟦PERSON|Holroyd⟧ missed five chances against ⟦TEAM|Newcastle⟧ at ⟦VENUE|Elland Road⟧ before ⟦PERSON|Izzy Groves⟧ came off the bench and ⟦G9|scored⟧. She has hit the post six times. In the ⟦COMPETITION|FA Cup⟧, at ⟦TEAM|Halifax⟧, her effort was cleared off the line by a dog, which had got on.
She came late to a professional academy. ⟦TEAM|Bradford⟧ let her go at 15 for being small; she played with her sister in the ⟦COMPETITION|West Riding County Women’s League⟧ for three years, got ⟦G10|70⟧ in a season and worked at a bakery. ⟦PERSON|Simon Wood-Harper⟧, who now manages ⟦TEAM|Leeds⟧, went along to look at the sister.
⟦TEAM|England⟧ play ⟦TEAM|Sweden⟧ in ⟦GPE|Gothenburg⟧ and ⟦TEAM|Iceland⟧ at ⟦VENUE|Bramall Lane⟧. ⟦PERSON|Holroyd⟧ is not expecting to start. ⟦PERSON|Rachel Adomako⟧ and ⟦PERSON|Jess Farnell⟧ are ahead of her; ⟦PERSON|Farnell⟧ ⟦G11|scored twice⟧ against ⟦TEAM|Norway⟧ ⟦DATE|last month⟧.
The garage door? Her dad went back and asked for it. It’s in the new garage, up against the wall.
=====GOALS=====
{"id": "G1", "scorer": "Tamsin Holroyd", "team": "Leeds United", "scope": "background", "count": 16}
{"id": "G2", "scorer": "Tamsin Holroyd", "team": "Leeds United", "scope": "background", "kind": "shot"}
{"id": "G3", "scorer": "Tamsin Holroyd", "team": "Leeds United", "scope": "background", "count": 4}
{"id": "G4", "scorer": "Tamsin Holroyd", "team": "Leeds United", "scope": "background"}
{"id": "G5", "scorer": "Mary McAteer-Shaw", "team": "Sunderland", "scope": "background", "kind": "header"}
{"id": "G6", "scorer": "Tamsin Holroyd", "team": "Leeds United", "scope": "background", "assist": "Cara Bielby", "kind": "shot"}
{"id": "G7", "scorer": "Tamsin Holroyd", "team": "Leeds United", "scope": "background", "kind": "penalty"}
{"id": "G8", "scorer": "Tamsin Holroyd", "team": "Leeds United", "scope": "background", "assist": "Cara Bielby", "kind": "shot"}
{"id": "G9", "scorer": "Izzy Groves", "team": "Leeds United", "scope": "background"}
{"id": "G10", "scorer": "Tamsin Holroyd", "scope": "background", "count": 70}
{"id": "G11", "scorer": "Jess Farnell", "team": "England", "scope": "background", "count": 2}
