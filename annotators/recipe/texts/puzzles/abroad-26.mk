⟦TEAM|Ireland⟧'s ⟦COMPETITION|Nations League⟧ hopes dented by ⟦PERSON|Jónsdóttir⟧ ⟦G8|treble⟧
⟦FURNITURE|REPUBLIC OF IRELAND 2-3 ICELAND⟧
⟦FURNITURE|From David Kenna at the Aviva Stadium⟧
A night that began with such promise ended in a familiar sinking feeling for the ⟦TEAM|Girls in Green⟧, ⟦PERSON|Kristín Jónsdóttir⟧'s ⟦G1|hat-trick⟧ condemning them to defeat in front of 19,000 on ⟦VENUE|Lansdowne Road⟧.
⟦G11|Two up⟧ inside a ⟦MINUTE|quarter of an hour⟧, cruising, and then undone three times from the same sort of ball: over the top, into the channel, and away.
The start could not have been better. ⟦PERSON|Aoife Kinsella⟧'s inswinging corner after ⟦MINUTE|five minutes⟧ was helped on by ⟦PERSON|Clodagh Nevin⟧ and ⟦PERSON|Róisín Brophy⟧ ⟦G2|forced it in⟧ with what looked like her hip. ⟦MINUTE|Ten minutes later⟧ ⟦PERSON|Kinsella⟧ ⟦G3|got one herself⟧, a first-time ⟦G4|strike⟧ off her left from ⟦PERSON|Brophy⟧'s lay-off.
⟦PERSON|Sinead Tuohy⟧ should have made it three; she leaned back with the goal at her mercy. It was to prove pivotal.
⟦PERSON|Maja Lindqvist⟧, whose father is a ⟦NORP|Swede⟧, but whose passport is ⟦NORP|Icelandic⟧, began to dictate. On ⟦MINUTE|36 minutes⟧ she released ⟦PERSON|Jónsdóttir⟧ behind ⟦PERSON|Nevin⟧ for the striker's ⟦G5|first⟧. ⟦MINUTE|Two minutes after the restart⟧ ⟦PERSON|Lindqvist⟧ again picked out her captain, who held off ⟦PERSON|Tuohy⟧ and ⟦G6|levelled⟧. And with a ⟦MINUTE|quarter of an hour remaining⟧ the ⟦G9|third⟧ arrived in much the same way, ⟦PERSON|Ellen Molloy-Hayes⟧ coming a long way out of her goal and not getting there before ⟦PERSON|Jónsdóttir⟧ ⟦G7|had lobbed her⟧.
There were late chances, as there always are. ⟦PERSON|Kinsella⟧'s free-kick was touched on to the bar; ⟦PERSON|Brophy⟧ got her head to the rebound but could not direct it.
"We've shipped three from three long balls," the manager told ⟦ORG|RTÉ2⟧. "At this level you can't do that. When we ⟦G10|went two up⟧ I thought we'd kick on."
⟦TEAM|Ireland⟧ remain bottom of the group in ⟦COMPETITION|League A⟧ and travel to ⟦TEAM|Slovenia⟧ on ⟦DATE|Tuesday⟧ needing a win to keep automatic ⟦COMPETITION|World Cup⟧ qualification alive. ⟦TEAM|Iceland⟧, meanwhile, need a draw in ⟦GPE|Reykjavik⟧ to finish top.
=====GOALS=====
{"id": "G1", "scorer": "Kristín Jónsdóttir", "team": "Iceland", "count": 3}
{"id": "G2", "scorer": "Róisín Brophy", "team": "Ireland", "minute": 5, "assist": "Clodagh Nevin", "minute_text": "five minutes"}
{"id": "G3", "scorer": "Aoife Kinsella", "team": "Ireland", "minute": 15, "assist": "Róisín Brophy", "kind": "shot", "minute_text": "Ten minutes later"}
{"id": "G4", "scorer": "Aoife Kinsella", "team": "Ireland", "minute": 15, "assist": "Róisín Brophy", "kind": "shot", "minute_text": "Ten minutes later"}
{"id": "G5", "scorer": "Kristín Jónsdóttir", "team": "Iceland", "minute": 36, "assist": "Maja Lindqvist", "minute_text": "36 minutes"}
{"id": "G6", "scorer": "Kristín Jónsdóttir", "team": "Iceland", "minute": 47, "assist": "Maja Lindqvist", "minute_text": "Two minutes after the restart"}
{"id": "G7", "scorer": "Kristín Jónsdóttir", "team": "Iceland", "minute": 75, "kind": "shot"}
{"id": "G8", "scorer": "Kristín Jónsdóttir", "team": "Iceland", "count": 3}
{"id": "G9", "scorer": "Kristín Jónsdóttir", "team": "Iceland", "minute": 75, "kind": "shot", "minute_text": "quarter of an hour remaining"}
{"id": "G10", "scorer": "Aoife Kinsella", "team": "Ireland", "minute": 15, "assist": "Róisín Brophy", "kind": "shot"}
{"id": "G11", "scorer": "Róisín Brophy; Aoife Kinsella", "team": "Ireland", "count": 2, "minute_text": "quarter of an hour"}
