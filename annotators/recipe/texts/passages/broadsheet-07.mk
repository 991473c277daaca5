The centenary of the ⟦TEAM|Robins⟧ was marked with a brass band, a bishop and a beating. The beating was administered by ⟦PERSON|Kelechi Umar-Dodd⟧, who ⟦G1|scored⟧ off the post, and ⟦PERSON|Hennessy Crowe⟧, who ⟦G2|scored⟧ off the bishop's nephew, a stout young full-back named ⟦PERSON|Lionel⟧. The band played on.

A draw at ⟦VENUE|Celtic Park⟧ is worth two elsewhere, and ⟦TEAM|Kilmarnock⟧ defended theirs with the last of their teeth. ⟦PERSON|Daizen Tsuda⟧ had a volley blocked by ⟦PERSON|Murdo Strang⟧'s chest, a header by ⟦PERSON|Murdo Strang⟧'s head and a last low shot, through a forest, by what ⟦PERSON|Murdo Strang⟧ would only describe as "me".

In ⟦GPE|Turin⟧ the story is ⟦PERSON|Giacomo Feltri⟧, as in ⟦GPE|Turin⟧ it always is. He turned twenty on ⟦DATE|Thursday⟧; he turned ⟦PERSON|Kristoffersen⟧ on ⟦MINUTE|four minutes⟧; and he ⟦G3|turned in⟧ ⟦PERSON|Barella-Conti⟧'s low cross ⟦MINUTE|eighty seconds later⟧, at which the tram drivers, they say, could hear it.

⟦PERSON|Peregrine Astley⟧ has sold the family silver, the ground's east end and, in ⟦DATE|January⟧, the only man at ⟦TEAM|Chesterfield⟧ who knew where the goal was. That man, ⟦PERSON|Cassius Oduber⟧, has since ⟦G4|been on target⟧ in each of his five games for ⟦TEAM|Walsall⟧. ⟦PERSON|Astley⟧ was asked about it. He said that the silver had been plate.

Like a man remembering, on the train, the gas, ⟦PERSON|Wolfgang Eder⟧ turned suddenly at ⟦MINUTE|76 minutes⟧ and ran back. He was too late. ⟦PERSON|Ibe⟧ had the ball; ⟦PERSON|Ibe⟧ had the space; ⟦TEAM|St Pauli⟧ had, two seconds after, a ⟦G5|fourth⟧.

Of headed chances alone ⟦TEAM|Georgia⟧ had eleven. I list the destinations: bar, bar, keeper, keeper, keeper, ⟦PERSON|Lobzhanidze⟧ (their own), photographer, keeper, moat, orchestra, keeper. It ended goalless, and the keeper, a ⟦NORP|Maltese⟧ customs officer named ⟦PERSON|Censu Borg-Vella⟧, was carried the length of ⟦VENUE|Ta' Qali⟧ and part of the way home.

Opening day has never been kind to ⟦TEAM|Hibernian⟧. ⟦DATE|Last year⟧'s opener was abandoned; the year before's was lost; this one, at ⟦VENUE|Rugby Park⟧, they drew, a fierce low drive by ⟦PERSON|Ethan Laidlaw-Abu⟧ being cleared from the line in added time by a man who had been substituted, and who was therefore booked.

"You concede, you sulk, you concede again, that's children," said ⟦PERSON|Bridie MacAskill⟧. Her ⟦TEAM|Glasgow City⟧ side had ⟦G6|conceded⟧ at ⟦MINUTE|8⟧ and at ⟦MINUTE|13⟧, to the same player, ⟦PERSON|Inès Labarthe⟧, from the same flank; but there was nothing of the nursery about the way in which ⟦PERSON|Kirsty-Ann Reddick⟧ ⟦G7|made it ⟦SCORE|2-1⟧⟧ or ⟦PERSON|Oddný Jónsdóttir⟧ ⟦G8|made it ⟦SCORE|2-2⟧⟧, and ⟦PERSON|MacAskill⟧, when the latter's shot ⟦G9|went in⟧, was the one who behaved like an infant.

It is the fashion to say that the ⟦COMPETITION|FA Cup⟧ has lost its magic. Tell it to ⟦PERSON|Barry Wigglesworth⟧, of ⟦TEAM|Marine⟧, whose cousin drives the bus and whose uncle cuts the grass. He did not score. He had no shot. He threw himself, with nothing on the clock, in front of ⟦PERSON|Sterling Okafor-Hale⟧'s, and the tie goes to ⟦GPE|Crosby⟧ again.

And ⟦PERSON|Santi Carmona⟧, what of him? ⟦PERSON|Santi Carmona⟧ ⟦G10|got one⟧ and got sent off, in that order, separated by thirty-one minutes of impish, fouled, furious, unfollowable play. The ⟦G11|goal⟧, his ⟦G12|tenth⟧ in ⟦DATE|November⟧ and ⟦DATE|December⟧, needed a nick off ⟦PERSON|Frølund⟧'s instep. The card needed nothing; he had removed his shirt, and then somebody else's.

⟦TEAM|Nice⟧ have the division's meanest defence, its dullest attack and a position to which neither quite explains the way: third. They ⟦G13|scored⟧ early at ⟦VENUE|Roazhon Park⟧ and then, from the ⟦MINUTE|ninth minute⟧ to the end, stood behind the ball like commuters.

There was an instant, an hour and a bit into this affair, when one could have heard a pin fall at ⟦VENUE|Elland Road⟧; ⟦PERSON|Josip Barić⟧ had broken the line, ⟦PERSON|Meslier-Hunt⟧ had come, and there remained just the placing of it. ⟦PERSON|Barić⟧ placed it on the roof of the stand. The pin, one supposes, fell.

⟦TEAM|Shelbourne⟧'s ⟦G14|consolation⟧, since reports must call it one, came from ⟦PERSON|Gavin Molloy-Dunne⟧ and from the edge of the area, with ⟦TEAM|Derry City⟧ three clear and putting on their coats. It consoled nobody. "Throw it out," said the manager.

The referee, ⟦PERSON|Evaristo Lund⟧, found himself at ⟦MINUTE|37 minutes⟧ in the position of the celebrated ass. On one hand lay ⟦PERSON|Petersen⟧, felled; on the other rolled the ball, and on to it ran ⟦PERSON|Sow⟧. He waved play on. ⟦PERSON|Sow⟧ ⟦G15|shot under ⟦PERSON|Moldovan⟧⟧, and ⟦PERSON|Petersen⟧ rose healed.

If ever a side was due a goal it was ⟦TEAM|Cove Rangers⟧, with eleven on the field and not one that had scored since the clocks went back. If ever a goal was due to be disallowed it was the ⟦G16|one they got⟧: corner, melee, ⟦PERSON|Mitchell-Kerr⟧'s knee, the ⟦G17|ball in the net⟧, an arm in the air. "Handball," said the official. "Whose?" they asked. He pointed, at large, to several.

From the ⟦ORG|BBC⟧ gantry it looked in; from the ⟦VENUE|Kop⟧, no; from where ⟦PERSON|Augustin Mbala⟧ lay, entangled in the netting, it was neither here nor there. ⟦PERSON|Mbala⟧'s stab had crossed, as the watch on the official's wrist presently confirmed, by the thickness of a coin. ⟦G18|First blood⟧, then, to ⟦TEAM|Rotherham⟧, in the ⟦MINUTE|22nd minute⟧; and last blood, for there was no more.

Their chief export is caution. In qualifying ⟦TEAM|Albania⟧ have played seven, won four by the margin of one, drawn three without troubling the scorer, and if ⟦PERSON|Ermal Hoxhaj⟧ has a plan for ⟦DATE|Tuesday⟧ it is to add to one column or the other.

A whipped cross from ⟦PERSON|Darragh Keogh⟧, a missed header from the ⟦NORP|Ghanaian⟧, and then ⟦PERSON|Fitz Lannigan⟧, a wing-half in the old style with a parting to match, ⟦G19|drilling⟧ the loose ball low, left, true. ⟦PERSON|Kaspars Ozols⟧ grasped at it as one grasps at a name. Six minutes of normal time remained, and ⟦TEAM|Drogheda United⟧ remained ahead for all of them.

The opener, at ⟦VENUE|Craven Cottage⟧, was in ⟦DATE|August⟧; the winner, of a raffle, drew a ham. Between these events ⟦TEAM|Fulham⟧ have not failed to score in a home fixture, and even on ⟦DATE|Boxing Day⟧, when ⟦PERSON|Ruben Vinagre-Shaw⟧ put a penalty into the river, somebody else ⟦G20|stepped up⟧ with a late one.

Few corners are so well rehearsed as those of ⟦TEAM|Midtjylland⟧, and few headers so well directed as that of ⟦PERSON|Henrik Dalsgaard-Mensah⟧ which, with ⟦MINUTE|six minutes to go⟧, was flying for the top corner until it struck his own centre-half on the ear.

⟦PERSON|Lovren-Hartley⟧ headed it to ⟦PERSON|Moyes⟧, ⟦PERSON|Moyes⟧ to ⟦PERSON|Kuyt-Barlow⟧, ⟦PERSON|Kuyt-Barlow⟧ to ⟦PERSON|Lovren-Hartley⟧, and the crowd had begun to count aloud when ⟦PERSON|Gabriel Ossian⟧, of the other side, put his boot through it. It travelled sixty yards. It was a clearance. It bounced on the drying clay in front of ⟦PERSON|Rasputin Vale⟧ and ⟦G21|over his head⟧.

Anyone can hit a post. ⟦PERSON|Benedetta Sironi⟧ hits both: left upright, right upright, arms of the keeper, in the ⟦MINUTE|31st minute⟧, and again, right upright, left upright, boot of a full-back, in the ⟦MINUTE|68th⟧. ⟦TEAM|Fiorentina⟧ sent her out to warm down by herself, away from timber.
=====GOALS=====
{"id": "G1", "scorer": "Kelechi Umar-Dodd"}
{"id": "G2", "scorer": "Hennessy Crowe"}
{"id": "G3", "scorer": "Giacomo Feltri", "minute": 5, "minute_text": "eighty seconds later", "assist": "Barella-Conti", "kind": "shot"}
{"id": "G4", "scorer": "Cassius Oduber", "team": "Walsall", "count": 5, "scope": "background"}
{"id": "G5", "scorer": "Ibe", "team": "St Pauli", "minute": 76, "minute_text": "76 minutes"}
{"id": "G6", "scorer": "Inès Labarthe", "count": 2}
{"id": "G7", "scorer": "Kirsty-Ann Reddick", "team": "Glasgow City", "score": "2-1"}
{"id": "G8", "scorer": "Oddný Jónsdóttir", "team": "Glasgow City", "score": "2-2"}
{"id": "G9", "scorer": "Oddný Jónsdóttir", "team": "Glasgow City", "kind": "shot"}
{"id": "G10", "scorer": "Santi Carmona"}
{"id": "G11", "scorer": "Santi Carmona"}
{"id": "G12", "scorer": "Santi Carmona"}
{"id": "G13", "team": "Nice"}
{"id": "G14", "scorer": "Gavin Molloy-Dunne", "team": "Shelbourne"}
{"id": "G15", "scorer": "Sow", "minute": 37, "minute_text": "37 minutes", "kind": "shot"}
{"id": "G16", "scorer": "Mitchell-Kerr", "team": "Cove Rangers", "outcome": "ruled out"}
{"id": "G17", "scorer": "Mitchell-Kerr", "team": "Cove Rangers", "outcome": "ruled out"}
{"id": "G18", "scorer": "Augustin Mbala", "team": "Rotherham", "minute": 22, "minute_text": "22nd minute", "kind": "shot"}
{"id": "G19", "scorer": "Fitz Lannigan", "team": "Drogheda United", "minute": 84, "minute_text": "Six minutes of normal time remained", "kind": "shot"}
{"id": "G20", "team": "Fulham", "scope": "background"}
{"id": "G21", "scorer": "Gabriel Ossian"}
