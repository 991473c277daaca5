The long road of ⟦PERSON|Marlon Achebe-Stone⟧
⟦FURNITURE|By Beth Carrigan⟧
⟦FURNITURE|5 min read⟧
⟦FURNITURE|Save Share⟧

The first ⟦G1|goal⟧ ⟦PERSON|Marlon Achebe-Stone⟧ ⟦G2|scored⟧ for his local club was put in from two yards with his thigh. He remembers a defender's boot in the face and his mother, ⟦PERSON|Joan Achebe⟧, who was working nights at ⟦ORG|Tesco⟧, falling asleep on the bus home. He was 17 and it was an ⟦COMPETITION|FA Youth Cup⟧ tie.

Nine years later there have been ⟦G3|61 more⟧ for ⟦TEAM|Luton Town⟧, and ⟦DATE|last Saturday⟧'s might be the one they put on a wall. His ⟦G4|finish⟧ at ⟦VENUE|Vicarage Road⟧, in the ⟦MINUTE|ninety-third minute⟧, was the only one in a ⟦SCORE|1-0⟧ win over ⟦TEAM|Watford⟧ that kept the ⟦TEAM|Hatters⟧ in the ⟦COMPETITION|Championship⟧'s top six.

"I've watched it 40 times, I'm not going to lie," he says, sitting in the canteen at the training ground. "Anton plays me in, their keeper comes out and I've got two options. I didn't take either."

What he did was let the ball run across him and ⟦G5|dig it in⟧ with his weaker right foot. ⟦PERSON|Anton Lisko⟧, the ⟦TEAM|Slovakia⟧ midfielder whose pass it was, was halfway to the away end before it crossed the line.

It was a game with few chances. ⟦PERSON|Achebe-Stone⟧ had headed one straight at ⟦PERSON|Kelvin Ames⟧ in the ⟦TEAM|Watford⟧ goal on ⟦MINUTE|20 minutes⟧, had another saved from an angle after ⟦MINUTE|half-time⟧ and was booked. ⟦PERSON|Ames⟧, so good until then, was out too far for the ⟦G6|winner⟧.

He did not always look like a player who would settle derbies. Released at 18, he went to ⟦TEAM|St Albans City⟧ on loan, then to ⟦TEAM|Barnet⟧, where he ⟦G7|scored 22 times⟧ in a ⟦COMPETITION|National League⟧ season that no scout seemed to see. "I'd ⟦G8|score two⟧ on a ⟦DATE|Saturday⟧ at The ⟦VENUE|Hive⟧ and be stacking shelves ⟦DATE|Monday⟧," he says.

It was ⟦PERSON|Terry Coldwell⟧, then in charge at ⟦TEAM|Leyton Orient⟧, who gave him a chance in ⟦COMPETITION|League One⟧. He ⟦G9|struck⟧ on debut, against ⟦TEAM|Rotherham United⟧ in ⟦DATE|August 2019⟧, and ⟦G10|got a hat-trick⟧ before ⟦DATE|October⟧. But a knee injury followed and, in ⟦DATE|2021⟧, a second operation. He missed 14 months.

"You hear about the goals but I always think of him in that gym," says ⟦PERSON|Coldwell⟧. "No one there. Eight in the morning. He never asked me once when he'd be back."

⟦TEAM|Luton⟧ took him home ⟦DATE|two years ago⟧ for a small fee. He did not score in his first eleven games and was substituted at the ⟦MINUTE|break⟧ in the twelfth. ⟦PERSON|Gordon Prior⟧, the manager, took him aside. "I told him, I've not bought your goals, I've bought you," ⟦PERSON|Prior⟧ says. "The next week he ⟦G11|got the equaliser⟧ at ⟦TEAM|Norwich⟧. The week after, ⟦G12|two⟧ against ⟦TEAM|Sheffield Wednesday⟧."

He ended ⟦DATE|last season⟧ with 16 ⟦G13|goals⟧, four of them ⟦G14|headers⟧, and has ⟦G15|13⟧ ⟦DATE|this season⟧. Only ⟦PERSON|Reuben Clay⟧, of the strikers in the division, has more.

A call-up could yet come. His father was born in ⟦GPE|Lagos⟧ and the ⟦NORP|Nigerian⟧ federation has been in touch; he once played a friendly for ⟦TEAM|England Under-20s⟧ and hit the post twice. "If the phone goes, the phone goes," he says.

For now there is the run-in. Nobody has scored more than 20 league goals in a season for ⟦TEAM|Luton⟧ since ⟦PERSON|Pat Devlin⟧, and ⟦PERSON|Achebe-Stone⟧ has ten games to do it. He has not looked at the list.

"Mum has," he says. "She stays awake for them now."
⟦FURNITURE|Read more: The ten best strikers outside the top flight⟧
⟦FURNITURE|(Photo: Getty Images)⟧
=====GOALS=====
{"id": "G1", "scorer": "Marlon Achebe-Stone", "team": "Luton Town", "scope": "background"}
{"id": "G2", "scorer": "Marlon Achebe-Stone", "team": "Luton Town", "scope": "background"}
{"id": "G3", "scorer": "Marlon Achebe-Stone", "team": "Luton Town", "count": 61, "scope": "background"}
{"id": "G4", "scorer": "Marlon Achebe-Stone", "team": "Luton Town", "minute": 90, "added": 3, "minute_text": "ninety-third minute", "assist": "Anton Lisko", "kind": "shot"}
{"id": "G5", "scorer": "Marlon Achebe-Stone", "team": "Luton Town", "minute": 90, "added": 3, "assist": "Anton Lisko", "kind": "shot"}
{"id": "G6", "scorer": "Marlon Achebe-Stone", "team": "Luton Town", "minute": 90, "added": 3, "assist": "Anton Lisko", "kind": "shot"}
{"id": "G7", "scorer": "Marlon Achebe-Stone", "team": "Barnet", "count": 22, "scope": "background"}
{"id": "G8", "scorer": "Marlon Achebe-Stone", "team": "Barnet", "count": 2, "scope": "background"}
{"id": "G9", "scorer": "Marlon Achebe-Stone", "team": "Leyton Orient", "scope": "background"}
{"id": "G10", "scorer": "Marlon Achebe-Stone", "team": "Leyton Orient", "count": 3, "scope": "background"}
{"id": "G11", "scorer": "Marlon Achebe-Stone", "team": "Luton", "scope": "background"}
{"id": "G12", "scorer": "Marlon Achebe-Stone", "team": "Luton", "count": 2, "scope": "background"}
{"id": "G13", "scorer": "Marlon Achebe-Stone", "team": "Luton", "count": 16, "scope": "background"}
{"id": "G14", "scorer": "Marlon Achebe-Stone", "team": "Luton", "kind": "header", "count": 4, "scope": "background"}
{"id": "G15", "scorer": "Marlon Achebe-Stone", "team": "Luton", "count": 13, "scope": "background"}
