Report: ⟦TEAM|Under-21s⟧ ⟦SCORE|2⟧ ⟦TEAM|Middlesbrough Under-21s⟧ ⟦SCORE|2⟧

A ⟦PERSON|Finley Groves⟧ ⟦G1|free-kick⟧ deep into ⟦MINUTE|stoppage time⟧ earned ⟦TEAM|Norwich City Under-21s⟧ a share of the spoils in ⟦COMPETITION|Premier League 2⟧ on ⟦DATE|Friday night⟧.

The young ⟦TEAM|Canaries⟧ had led through ⟦PERSON|Dominic Asante⟧ but two ⟦G2|goals⟧ in as many minutes either side of the ⟦MINUTE|hour⟧ turned the game in ⟦TEAM|Boro⟧'s favour before ⟦PERSON|Groves⟧' late intervention at the ⟦VENUE|Lotus Training Centre⟧.

Head coach ⟦PERSON|Reece Ollerton⟧ made four changes from the defeat at ⟦TEAM|Stoke City⟧, with ⟦PERSON|Kian Mulcahy⟧ handed his first start at this level.

And it was the 17-year-old who had the first sight of goal, volleying into the arms of ⟦PERSON|Jacob Wren⟧ after ⟦MINUTE|four minutes⟧. ⟦PERSON|Asante⟧ then headed a ⟦PERSON|Toby Faulds⟧ corner on to the roof of the net, and at the other end ⟦PERSON|Ethan Lark⟧'s low drive was turned round the post by ⟦PERSON|Alfie Stannard⟧.

⟦TEAM|City⟧'s pressure told midway through the half. ⟦PERSON|Faulds⟧ won the ball high, it broke to ⟦PERSON|Mulcahy⟧ and he squared unselfishly for ⟦PERSON|Asante⟧ to ⟦G3|slot home⟧. ⟦MINUTE|Twenty-three minutes⟧ were on the clock.

⟦TEAM|Boro⟧ came out with more purpose after the ⟦MINUTE|break⟧. ⟦PERSON|Stannard⟧ made a superb double save from ⟦PERSON|Lark⟧ and then from the follow-up, but he was powerless when ⟦PERSON|Lark⟧, the former ⟦TEAM|Leeds⟧ trainee, ⟦G4|curled one into the top corner⟧ from 20 yards in the ⟦MINUTE|59th minute⟧.

From the kick-off ⟦TEAM|Norwich⟧ gave the ball away, and ⟦PERSON|Lark⟧ ran through, took it past ⟦PERSON|Stannard⟧ and ⟦G5|rolled it in⟧.

⟦PERSON|Ollerton⟧ sent on ⟦PERSON|Owen Pryce⟧ and ⟦PERSON|Benji Amos⟧ with ⟦MINUTE|a quarter of an hour left⟧ as his side went in search of an equaliser. ⟦PERSON|Mulcahy⟧ struck the bar, ⟦PERSON|Pryce⟧ had a shot hacked off the line, and it looked as if it would not be their evening until ⟦PERSON|Amos⟧ was felled 25 yards out. ⟦PERSON|Groves⟧ ⟦G6|bent the dead ball round the wall⟧, and ⟦PERSON|Wren⟧ got a hand to it but could not keep it out.

Next up for the under-21s is a home fixture at ⟦VENUE|Carrow Road⟧ on ⟦DATE|Monday⟧, ⟦DATE|2 December⟧. Entry is free for season-ticket holders.

⟦FURNITURE|City: Stannard; Hobbs, Groves ©, Teague, Finch; Faulds (Pryce 75), Mulcahy, Ruddle; Dane (Amos 75), Asante, Warsame. Unused: Kirk, Bligh.⟧
=====GOALS=====
{"id": "G1", "scorer": "Finley Groves", "team": "Norwich City Under-21s", "kind": "free kick", "minute_text": "stoppage time"}
{"id": "G2", "scorer": "Ethan Lark", "team": "Boro", "count": 2}
{"id": "G3", "scorer": "Dominic Asante", "team": "Norwich City Under-21s", "minute": 23, "assist": "Kian Mulcahy", "kind": "shot", "minute_text": "Twenty-three minutes"}
{"id": "G4", "scorer": "Ethan Lark", "team": "Boro", "minute": 59, "kind": "shot", "minute_text": "59th minute"}
{"id": "G5", "scorer": "Ethan Lark", "team": "Boro", "kind": "shot"}
{"id": "G6", "scorer": "Finley Groves", "team": "Norwich City Under-21s", "kind": "free kick"}
