⟦TEAM|Feyenoord⟧ rally not enough as ⟦TEAM|Milan⟧ sneak through on aggregate

⟦TEAM|Feyenoord⟧ ⟦SCORE|3-2⟧ ⟦TEAM|AC Milan⟧ (agg ⟦SCORE|3-4⟧)

"We won," said ⟦TEAM|Feyenoord⟧ captain ⟦PERSON|Gernot Timmerman⟧, and left a pause. "That's what they'll write. It doesn't feel like it."

It doesn't look like it, either. The ⟦TEAM|Rotterdammers⟧ are out of the ⟦COMPETITION|Champions League⟧ in the last 16, in spite of beating the ⟦TEAM|Rossoneri⟧ ⟦SCORE|3-2⟧ at ⟦VENUE|De Kuip⟧ on ⟦DATE|Wednesday⟧ in a match that had a whole season's worth of drama. The damage had been done at ⟦VENUE|San Siro⟧ a fortnight before, where ⟦TEAM|Milan⟧, through a ⟦PERSON|Christopher Nkounga⟧ ⟦G1|double⟧ on a frozen pitch, had won ⟦SCORE|2-0⟧.

To go through on the night ⟦TEAM|Feyenoord⟧ had to win by three. At one stage they were leading by two. Had ⟦PERSON|Santiago Hartog⟧'s shot after ⟦MINUTE|77 minutes⟧ been six inches lower, or had ⟦PERSON|Mike Maignard-Ba⟧ not been a goalkeeper of such reach, there'd have been an additional ⟦MINUTE|half-hour⟧ and no one in the place would've bet against them.

The first thing ⟦TEAM|Milan⟧ did was ⟦G2|score⟧. So much for the two-goal cushion; now it was three. ⟦MINUTE|Ten minutes⟧, a counter, ⟦PERSON|Samu Chukwu-Eze⟧ carrying it from one end to the other and ⟦PERSON|Timmerman⟧, turned inside out, unable to stop the ⟦NORP|Nigerian⟧'s low shot ⟦G3|creeping past⟧ ⟦PERSON|Justin Bijlsma-Roos⟧. The away section, 2,500 of them up in the gods, lit a flare for each.

⟦PERSON|Robin van Perk-Janssen⟧, the interim coach, responded by doing nothing at all. "I told the staff, sit down. We'd planned for a bad start." Within a quarter of an hour his patience had been rewarded. ⟦PERSON|Ayase Uekawa⟧, strong in the air for a man of his size, climbed to ⟦G4|head in⟧ from ⟦PERSON|Quinten Timberlake⟧'s cross. It was the ⟦NORP|Japanese⟧'s seventh ⟦G5|goal⟧ in ⟦DATE|this year⟧'s competition. A lull. A booking for ⟦PERSON|Strahinja Pavlov-Ilić⟧, another for ⟦PERSON|Timberlake⟧. Then just before the ⟦MINUTE|break⟧ ⟦PERSON|Hugo Bueno-Lago⟧, the ⟦NORP|Spanish⟧ left-back, went on a run that began as an overlap and ended with a shot that ⟦G6|dipped under the bar⟧.

That meant that ⟦TEAM|Feyenoord⟧ were ahead on the night at ⟦MINUTE|half-time⟧, one behind across the tie. ⟦PERSON|Sérgio Conceição-Pinto⟧, the ⟦TEAM|Milan⟧ coach, sent his players out five minutes early, as if to a detention. It worked for a time: ⟦PERSON|Rafael Leitão-Vaz⟧, who'd been anonymous, was denied by ⟦PERSON|Bijlsma-Roos⟧ and the ⟦NORP|Portuguese⟧ also struck the bar.

On ⟦MINUTE|68⟧ it looked as if the ⟦G7|third⟧ had come. ⟦PERSON|Uekawa⟧ rose again, headed down, and ⟦PERSON|Hartog⟧ ⟦G8|forced it in⟧ off his thigh. ⟦PERSON|Anthony Michaelis⟧, the ⟦NORP|English⟧ referee, gave it; the VAR, after an age, advised him to have a look; and the ⟦NORP|Argentine⟧'s arm was found to have played a part. ⟦VENUE|De Kuip⟧ has rarely been louder or less polite.

It's hard to say what that took out of them. ⟦PERSON|Nkounga⟧ went through alone and ought to have killed it. ⟦PERSON|Hartog⟧ had his shot saved, as mentioned, by ⟦PERSON|Maignard-Ba⟧'s fingertips. In the ⟦MINUTE|84th minute⟧, though, ⟦PERSON|Timberlake⟧ lined up a corner and ⟦PERSON|Timmerman⟧, of all people, made up for what had gone before: ⟦SCORE|3-1⟧, the captain's ⟦G9|header⟧, four minutes plus stoppages to find another.

They didn't find it. ⟦TEAM|Milan⟧ did. Everyone was forward, even ⟦PERSON|Bijlsma-Roos⟧; a throw went astray; and ⟦PERSON|Leitão-Vaz⟧ walked the ball 50 metres to ⟦G10|finish⟧ it in an unguarded net. On the whistle the ⟦NORP|Italian⟧ substitutes ran one way and ⟦VENUE|De Kuip⟧ stood up and sang anyway.

"The ⟦G11|second⟧ from ⟦PERSON|Hugo⟧ and the ⟦G12|header⟧, they deserved to be remembered," said ⟦PERSON|Van Perk-Janssen⟧. "The ⟦G13|goal⟧ that was disallowed, I won't speak of. We ⟦G14|scored four⟧ and they counted three."

⟦TEAM|Milan⟧'s opponents in the quarter-finals will be ⟦TEAM|Bayern⟧ or ⟦TEAM|Celtic⟧.

⟦FURNITURE|FEYENOORD (4-3-3): Bijlsma-Roos; Nieuw, Trauner, Timmerman, Bueno-Lago; Timberlake, Hwang, Milam; Moussa, Uekawa, Hartog.⟧
⟦FURNITURE|MILAN (4-2-3-1): Maignard-Ba; Walk, Pavlov-Ilić, Thia, Theo; Fof, Reijn; Chukwu-Eze, Pulis, Leitão-Vaz; Nkounga.⟧
=====GOALS=====
{"id": "G1", "scorer": "Christopher Nkounga", "team": "Milan", "scope": "background", "count": 2}
{"id": "G2", "scorer": "Samu Chukwu-Eze", "team": "Milan", "minute": 10, "kind": "shot"}
{"id": "G3", "scorer": "Samu Chukwu-Eze", "team": "Milan", "minute": 10, "kind": "shot", "minute_text": "Ten minutes"}
{"id": "G4", "scorer": "Ayase Uekawa", "team": "Feyenoord", "assist": "Quinten Timberlake", "kind": "header"}
{"id": "G5", "scorer": "Ayase Uekawa", "team": "Feyenoord", "assist": "Quinten Timberlake", "kind": "header"}
{"id": "G6", "scorer": "Hugo Bueno-Lago", "team": "Feyenoord", "kind": "shot"}
{"id": "G7", "scorer": "Santiago Hartog", "team": "Feyenoord", "outcome": "ruled out", "minute": 68, "minute_text": "68"}
{"id": "G8", "scorer": "Santiago Hartog", "team": "Feyenoord", "outcome": "ruled out", "minute": 68, "minute_text": "68"}
{"id": "G9", "scorer": "Gernot Timmerman", "team": "Feyenoord", "minute": 84, "assist": "Quinten Timberlake", "kind": "header", "minute_text": "84th minute"}
{"id": "G10", "scorer": "Rafael Leitão-Vaz", "team": "Milan", "kind": "shot"}
{"id": "G11", "scorer": "Hugo Bueno-Lago", "team": "Feyenoord", "kind": "shot"}
{"id": "G12", "scorer": "Gernot Timmerman", "team": "Feyenoord", "minute": 84, "assist": "Quinten Timberlake", "kind": "header"}
{"id": "G13", "scorer": "Santiago Hartog", "team": "Feyenoord", "outcome": "ruled out", "minute": 68}
{"id": "G14", "team": "Feyenoord", "count": 4}
