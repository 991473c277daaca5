My game in my words: ⟦PERSON|Pelé Mukendi⟧, the full-back who scores more than the forwards
⟦FURNITURE|As told to Jamie Corrigan⟧
I was the slow one. My brothers, ⟦PERSON|Garrincha⟧ and ⟦PERSON|Tostão⟧, yes, really, my dad loved ⟦TEAM|Brazil⟧, they were forwards. I was put at the back so the game could go on.
So it’s funny to me that I’m top scorer. It’s not meant to be like that. ⟦PERSON|Liam Broadfoot⟧ and ⟦PERSON|Cameron Oyewole⟧ are better finishers than me. ⟦PERSON|Cam⟧ ⟦G1|got eight⟧ ⟦DATE|last year⟧. It’s just that everything I hit at the moment goes in. ⟦G2|Nine⟧, it is. Nine in the league, from left-back, for ⟦TEAM|Mansfield⟧.
The first one was an accident, ⟦TEAM|Reading⟧ at home. I’m crossing it. ⟦PERSON|Joel Pereira-Hunt⟧, the goalkeeper, he takes a step, the wind takes it, ⟦G3|in⟧. I said to the lads I’d seen him off his line. I hadn’t seen him at all.
⟦TEAM|Wigan⟧ away was better. We’re ⟦SCORE|1-0⟧ down, ⟦PERSON|Jonah Asante⟧ ⟦G4|scored⟧ it, good ⟦G5|goal⟧. I’ve played it into ⟦PERSON|Liam⟧, he’s given it me back, I’ve gone past one, I’ve gone past another, and I’m thinking, somebody tackle me. Nobody did. So I’ve ⟦G6|smashed it⟧. Then I went and hit the bar from the same place on the ⟦MINUTE|hour⟧ and felt like I’d been robbed.
I take the penalties now. ⟦PERSON|Cam⟧ missed two, so the gaffer, ⟦PERSON|Nigel Cleave⟧, asked who fancied it. I ⟦G7|scored⟧ at ⟦TEAM|Lincoln⟧, I ⟦G8|scored⟧ against ⟦TEAM|Stockport⟧. At ⟦TEAM|Bolton⟧ I slipped. It ⟦G9|went in⟧ off both feet and the ref ruled it out, double touch, and they went up the other end and ⟦PERSON|Aaron Morlen⟧ ⟦G10|scored⟧. I didn’t sleep.
Last ⟦DATE|Saturday⟧, ⟦TEAM|Huddersfield⟧. Everyone’s asking about it. ⟦PERSON|Aden Whyte⟧ does all the work: wins it, nutmegs ⟦PERSON|Radinio Balk⟧, clips it over. I’m 50 yards from where I should be. ⟦PERSON|Oyewole⟧ leaves it, I’d like to say because I shouted, and I hit it on the volley and it’s ⟦G11|flown in⟧. My mum rang. She said: your brother’s ⟦G12|got six⟧.
He has, too. ⟦PERSON|Tostão⟧ plays for ⟦TEAM|Ilkeston⟧. He’s a centre-half.
⟦FURNITURE|Mukendi was speaking at the launch of the Stags’ Christmas toy appeal⟧
=====GOALS=====
{"id": "G1", "scorer": "Cameron Oyewole", "team": "Mansfield", "scope": "background", "count": 8}
{"id": "G2", "scorer": "Pelé Mukendi", "team": "Mansfield", "scope": "background", "count": 9}
{"id": "G3", "scorer": "Pelé Mukendi", "team": "Mansfield", "scope": "background"}
{"id": "G4", "scorer": "Jonah Asante", "team": "Wigan", "scope": "background"}
{"id": "G5", "scorer": "Jonah Asante", "team": "Wigan", "scope": "background"}
{"id": "G6", "scorer": "Pelé Mukendi", "team": "Mansfield", "scope": "background", "kind": "shot"}
{"id": "G7", "scorer": "Pelé Mukendi", "team": "Mansfield", "scope": "background", "kind": "penalty"}
{"id": "G8", "scorer": "Pelé Mukendi", "team": "Mansfield", "scope": "background", "kind": "penalty"}
{"id": "G9", "scorer": "Pelé Mukendi", "team": "Mansfield", "scope": "background", "kind": "penalty", "outcome": "ruled out"}
{"id": "G10", "scorer": "Aaron Morlen", "team": "Bolton", "scope": "background"}
{"id": "G11", "scorer": "Pelé Mukendi", "team": "Mansfield", "scope": "background", "kind": "volley", "assist": "Aden Whyte"}
{"id": "G12", "scorer": "Tostão", "team": "Ilkeston", "scope": "background", "count": 6}
