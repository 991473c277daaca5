⟦PERSON|Paddy Lomas⟧ column: Nobody teaches you how to miss

Right, let's talk about it.

⟦DATE|Saturday⟧, ⟦TEAM|York⟧ at home, one each, ⟦MINUTE|last minute⟧, and the ball comes across and I'm four yards out with nobody near me. You've seen it. My nan has seen it, she's in ⟦GPE|Benidorm⟧. I got underneath it. It went so high that one of the ball boys said he'd see me ⟦DATE|Tuesday⟧.

People ask what goes through your head. Nothing. That's the trouble. Earlier on, on the ⟦MINUTE|half-hour⟧, when ⟦PERSON|Kev Broadbent⟧'s throw came over to me with my back to everything I'd no time to think either, I just spun and hit it and ⟦G1|in it went⟧, a ⟦G2|goal⟧ I couldn't do again if you gave me a week. ⟦MINUTE|Ten minutes after the break⟧ ⟦PERSON|Ravi Sandhu⟧ ⟦G3|scuffed their equaliser⟧ through three pairs of legs. That's football: the good ones are ugly and the easy ones are hard.

I've been doing this for fourteen years, at nine clubs before ⟦TEAM|Halifax⟧. I've ⟦G4|scored 131⟧. I could tell you about maybe twenty of them. The ⟦G5|first⟧, for ⟦TEAM|Boston⟧, when I was a sub for a lad who'd got stuck in traffic. The ⟦G6|one⟧ at ⟦TEAM|Altrincham⟧ that hit a seagull, honest. The misses, though, I can tell you about every single one. Solihull, ⟦DATE|2019⟧, post. Trophy semi, other post.

⟦PERSON|Marlon Tewkesbury⟧ came up to me in the showers. He's our keeper, he had dropped one on ⟦PERSON|Sandhu⟧'s toe the week before and got away with it. He goes, "At least yours didn't cost us." It did, Marlon. Two points. But it was nice of him.

The gaffer ⟦PERSON|Olly Peak⟧ hasn't mentioned it once, which is worse.

Home again ⟦DATE|tonight⟧, at the ⟦VENUE|Shay⟧. I'll be in the middle, four yards out. Say one for me.
=====GOALS=====
{"id": "G1", "scorer": "Paddy Lomas", "team": "Halifax", "minute": 30, "kind": "shot", "minute_text": "half-hour"}
{"id": "G2", "scorer": "Paddy Lomas", "team": "Halifax", "minute": 30, "kind": "shot"}
{"id": "G3", "scorer": "Ravi Sandhu", "team": "York", "minute": 55, "minute_text": "Ten minutes after the break"}
{"id": "G4", "scorer": "Paddy Lomas", "count": 131, "scope": "background"}
{"id": "G5", "scorer": "Paddy Lomas", "team": "Boston", "scope": "background"}
{"id": "G6", "scorer": "Paddy Lomas", "scope": "background"}
