⟦TEAM|Club Brugge⟧ - ⟦TEAM|KAA Gent⟧ ⟦SCORE|2-2⟧: points shared after spectacle
⟦FURNITURE|Clubbrugge.be | Matchverslag⟧

For neutral spectators it was enjoyable, for ⟦TEAM|Blauw-Zwart⟧ it felt like a loss. Two times in the lead, two times caught back. In a full ⟦VENUE|Jan Breydel⟧ the match against the ⟦TEAM|Buffalos⟧ ended in ⟦SCORE|2-2⟧, with ⟦G1|goals⟧ of ⟦PERSON|Verschaeve⟧ and ⟦PERSON|Lambrecht⟧.

The opening phase was for ⟦TEAM|Gent⟧. ⟦PERSON|Milan Radojevic⟧ tried from outside the box, but ⟦PERSON|Claeskens⟧ had good hands. ⟦PERSON|Idrissa Camara⟧ had in the ⟦MINUTE|8th minute⟧ the first possibility for our colours: he headed just over a corner from ⟦PERSON|Deprez⟧.

In the ⟦MINUTE|21st minute⟧ the ball did lie in the net. ⟦PERSON|Deprez⟧ sent ⟦PERSON|Verschaeve⟧ deep with a clever ball and ⟦PERSON|Arno⟧ remained calm in front of the goal: ⟦G2|⟦SCORE|1-0⟧⟧. Our number nine is in form, because also on the field of ⟦TEAM|Anderlecht⟧ he was ⟦G3|decisive⟧ twice two weeks ago.

⟦TEAM|Gent⟧ came straight back. After a fault on ⟦PERSON|Vercammen⟧ the visitors got a free-kick on 18 metres, which ⟦PERSON|Cyriel Dhondt⟧ ⟦G4|curled over the wall⟧. Only five minutes after our ⟦G5|opening goal⟧ the score was in balance again.

After the rest we saw a dominant ⟦TEAM|Club⟧. ⟦PERSON|Camara⟧ missed from close, ⟦PERSON|Deprez⟧ saw his shot taken off the line by a ⟦TEAM|Gent⟧ leg and a strike of ⟦PERSON|Vercammen⟧ ended in the stand. The relief came on ⟦MINUTE|67⟧: ⟦PERSON|Camara⟧ kept the ball inside with a heel flick and ⟦PERSON|Lambrecht⟧ ⟦G6|shot against the ropes⟧. What a ⟦G7|goal⟧ of the youngster!

But football is cruel. Five minutes before the end, ⟦PERSON|Radojevic⟧ fell in the box. Penalty, said the VAR after ⟦MINUTE|three minutes⟧ looking. The ⟦NORP|Serb⟧ himself went behind the ball and ⟦G8|left ⟦PERSON|Claeskens⟧ without a chance⟧.

In the ⟦MINUTE|extra time⟧ ⟦PERSON|Verschaeve⟧ could still force the victory, but his attempt with the left brushed the post.

In the standings of the ⟦COMPETITION|Jupiler Pro League⟧ we stay second.
=====GOALS=====
{"id": "G1", "scorer": "Verschaeve; Lambrecht", "team": "Club Brugge", "count": 2}
{"id": "G2", "scorer": "Verschaeve", "team": "Club Brugge", "minute": 21, "minute_text": "21st minute", "assist": "Deprez", "score": "1-0"}
{"id": "G3", "scorer": "Verschaeve", "team": "Club Brugge", "scope": "background", "count": 2}
{"id": "G4", "scorer": "Cyriel Dhondt", "team": "Gent", "minute": 26, "kind": "free kick"}
{"id": "G5", "scorer": "Verschaeve", "team": "Club Brugge", "minute": 21, "assist": "Deprez"}
{"id": "G6", "scorer": "Lambrecht", "team": "Club Brugge", "minute": 67, "minute_text": "67", "assist": "Idrissa Camara", "kind": "shot"}
{"id": "G7", "scorer": "Lambrecht", "team": "Club Brugge", "minute": 67, "assist": "Idrissa Camara", "kind": "shot"}
{"id": "G8", "scorer": "Milan Radojevic", "team": "Gent", "minute": 85, "minute_text": "Five minutes before the end", "kind": "penalty"}
