⟦TEAM|Gotham⟧ 0, ⟦TEAM|Thorns⟧ 2: ⟦PERSON|Sato⟧ and ⟦PERSON|Wrigglesworth⟧ do it again

By the time the train delays had been sorted out and the last fans were in their seats at ⟦VENUE|Red Bull Arena⟧, ⟦TEAM|Portland Thorns⟧ ⟦G1|were a goal up⟧. By the time the first of those fans set off home, they ⟦G2|had another⟧, and ⟦TEAM|Gotham FC⟧ had lost a third straight ⟦COMPETITION|NWSL⟧ match for the first time in four years.

⟦PERSON|Mio Sato⟧ ⟦G3|put the ⟦TEAM|Thorns⟧ in front⟧ inside ⟦MINUTE|two minutes⟧ and ⟦PERSON|Annabel Wrigglesworth⟧ ⟦G4|doubled the lead⟧ with the better part of an hour still to be played.

It was the second week running that the pair had both found the target. Against the ⟦TEAM|Houston Dash⟧ ⟦DATE|last Saturday⟧ ⟦PERSON|Wrigglesworth⟧ ⟦G5|got two⟧ and ⟦PERSON|Sato⟧ ⟦G6|one⟧.

⟦TEAM|Gotham⟧ had the first touch and not much after that. Defender ⟦PERSON|Cora Beaulieu⟧ played a loose ball infield that ⟦PERSON|Reyna Alcántara⟧ read; her pass was dummied by ⟦PERSON|Wrigglesworth⟧ and ⟦PERSON|Sato⟧ ⟦G7|whipped it past⟧ ⟦PERSON|Leah Gunnarsdóttir⟧ from 18 yards. ⟦PERSON|Wrigglesworth⟧ should have extended the lead within a few moments but ⟦PERSON|Gunnarsdóttir⟧, stranded, somehow got a foot to her chip.

The home side worked their way back into it. ⟦PERSON|Kendra Obuya⟧ struck the base of a post in the ⟦MINUTE|19th minute⟧ and ⟦PERSON|Jo Lindenmeyer⟧'s header drew a fine stop from ⟦TEAM|Thorns⟧ captain and goalkeeper ⟦PERSON|Mackenzie Aldous⟧ on ⟦MINUTE|26⟧. And ⟦TEAM|Gotham⟧ had their ⟦G8|equalizer⟧ as the half-hour approached, or so the scoreboard operator believed. ⟦PERSON|Obuya⟧'s corner was ⟦G14|bundled over the line⟧ by ⟦PERSON|Beaulieu⟧, but referee ⟦PERSON|Tori Penwarden⟧ had already blown for a foul on ⟦PERSON|Aldous⟧.

It was ⟦G9|⟦SCORE|2-0⟧⟧ a minute past the ⟦MINUTE|half-hour⟧. This time the error was ⟦PERSON|Gunnarsdóttir⟧'s. She rushed out to clear ⟦PERSON|Alcántara⟧'s pass down the line, sliced it, and found only ⟦PERSON|Sato⟧, whose first touch took her outside and second rolled the ball to ⟦PERSON|Wrigglesworth⟧, ⟦G10|who returned it with interest⟧ from 25 yards.

After the ⟦MINUTE|interval⟧ ⟦TEAM|Gotham⟧ coach ⟦PERSON|Dominique Ferland⟧ sent on ⟦PERSON|Harriet Nwosu-Lane⟧ and switched to a back three. ⟦PERSON|Nwosu-Lane⟧ forced ⟦PERSON|Aldous⟧ into three saves inside 10 minutes (the best of them with an outstretched boot in the ⟦MINUTE|57th⟧) and later hit the side netting. ⟦PERSON|Sato⟧ had a chance to make it three, and ⟦PERSON|Gunnarsdóttir⟧ went some way to atoning by saving it with her face.

"It's ⟦G11|conceding early⟧, again," said ⟦PERSON|Ferland⟧. "It's like we need to be slapped first. And the ⟦G12|second⟧, I'm not putting it on ⟦PERSON|Leah⟧, because she kept us in it for the rest of the night."

⟦PERSON|Wrigglesworth⟧, who is the first ⟦TEAM|Thorn⟧ to ⟦G13|score⟧ in five games in a row since ⟦DATE|2016⟧, was brief. "⟦PERSON|Mio⟧ gave me a nice ball. I'd have been embarrassed to miss."

⟦TEAM|Portland⟧ are up to second, two points off the ⟦TEAM|Orlando Pride⟧ with a game in hand.
=====GOALS=====
{"id": "G1", "scorer": "Mio Sato", "team": "Portland Thorns", "minute": 2, "assist": "Reyna Alcántara", "kind": "shot"}
{"id": "G2", "scorer": "Annabel Wrigglesworth", "team": "Portland Thorns", "minute": 31, "assist": "Mio Sato", "kind": "shot"}
{"id": "G3", "scorer": "Mio Sato", "team": "Portland Thorns", "minute": 2, "minute_text": "two minutes", "assist": "Reyna Alcántara", "kind": "shot"}
{"id": "G4", "scorer": "Annabel Wrigglesworth", "team": "Portland Thorns", "minute": 31, "assist": "Mio Sato", "kind": "shot"}
{"id": "G5", "scorer": "Annabel Wrigglesworth", "team": "Portland Thorns", "count": 2, "scope": "background"}
{"id": "G6", "scorer": "Mio Sato", "team": "Portland Thorns", "scope": "background"}
{"id": "G7", "scorer": "Mio Sato", "team": "Portland Thorns", "minute": 2, "assist": "Reyna Alcántara", "kind": "shot"}
{"id": "G8", "scorer": "Cora Beaulieu", "team": "Gotham FC", "kind": "shot", "outcome": "ruled out"}
{"id": "G9", "scorer": "Annabel Wrigglesworth", "team": "Portland Thorns", "minute": 31, "minute_text": "a minute past the half-hour", "assist": "Mio Sato", "kind": "shot", "score": "2-0"}
{"id": "G10", "scorer": "Annabel Wrigglesworth", "team": "Portland Thorns", "minute": 31, "assist": "Mio Sato", "kind": "shot"}
{"id": "G11", "scorer": "Mio Sato", "team": "Portland Thorns", "minute": 2, "assist": "Reyna Alcántara", "kind": "shot"}
{"id": "G12", "scorer": "Annabel Wrigglesworth", "team": "Portland Thorns", "minute": 31, "assist": "Mio Sato", "kind": "shot"}
{"id": "G13", "scorer": "Annabel Wrigglesworth", "team": "Portland Thorns", "scope": "background", "count": 5}
{"id": "G14", "scorer": "Cora Beaulieu", "team": "Gotham FC", "kind": "shot", "outcome": "ruled out"}
