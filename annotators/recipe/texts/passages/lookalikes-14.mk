The ⟦TEAM|Reggiana⟧ board levelled two accusations at their coach: that his side did not attack, and that when it did it was by mistake. He answered neither. On ⟦DATE|Sunday⟧ they were level for the length of the match, and, ⟦MINUTE|four minutes from its end⟧, ⟦PERSON|Pietro Canosa⟧ did attack, and it was, and he hit a policeman.

"Man of the match again? Nobody told me," said ⟦PERSON|Kristaps Vītols⟧, and did not look as though he minded being told. His ⟦G1|shot on the turn⟧, from ⟦PERSON|Ričards Ozols⟧'s lay-off, had come at ⟦MINUTE|29 minutes⟧, and ⟦TEAM|RFS⟧ had ⟦G2|three more⟧ by the ⟦MINUTE|hour⟧.

The union has called a strike for ⟦DATE|Saturday week⟧, which would take out the whole ⟦COMPETITION|Primera División⟧ card. ⟦PERSON|Emiliano Storani⟧, the union's secretary and ⟦TEAM|Platense⟧'s striker, has been on one of his own since ⟦DATE|July⟧.

Almost. ⟦PERSON|Bethany Goldthorpe⟧ had waited a career for the ⟦VENUE|Emirates⟧, and she almost ⟦DATE|yesterday⟧ had her moment there; her lob beat the keeper, beat the despairing boot of ⟦PERSON|Ruby Chadderton⟧ and, with the goal empty and ⟦TEAM|Reading Women⟧ on their feet, beat the post as well.

In thirteen attempts ⟦TEAM|Ternana⟧ had never won at ⟦VENUE|San Nicola⟧. In the fourteenth they ⟦G3|conceded⟧ after ⟦MINUTE|two minutes⟧; no, said a raised flag, they had not. They ⟦G4|conceded⟧ after ⟦MINUTE|nine⟧; they had. From there, though, it was the ⟦PERSON|Mattia Zuccherelli⟧ show, his ⟦G5|double⟧ all instinct and elbows.

⟦TEAM|Lyngby⟧ will lodge an appeal over the ⟦MINUTE|93rd-minute⟧ challenge on ⟦PERSON|Mads Ellekær⟧, who was about to tap into an unguarded net when he was hauled down outside the box. The free-kick struck the wall.

The board read ⟦SCORE|1-1⟧, but there was no comparing the two. ⟦PERSON|Hiroki Tamashiro⟧'s, for ⟦TEAM|Ryukyu⟧, was a ⟦G6|rebound⟧. ⟦PERSON|Sho Kinjo⟧'s was a thing of beauty, a drop of the shoulder on the left, a drop of the other on the right and a ⟦G7|chip⟧ that ⟦PERSON|Masaru Ono⟧ could only salute.

Midtable is a place where nothing happens, and ⟦TEAM|Brest⟧ against ⟦TEAM|Lorient⟧ was a tour of it. In the ⟦MINUTE|33rd minute⟧ a shot was had. In the ⟦MINUTE|71st⟧ there was talk of another.

It was put to ⟦PERSON|Colm Fanning⟧ that he could have had four. "I could have had six," said the ⟦TEAM|Cork City⟧ man, "if I'd a left foot. Look, I ⟦G8|got the one⟧." He ⟦G9|got it⟧, a hooked affair, ⟦MINUTE|three minutes after the tea⟧, as they say there.

Goalkeepers score, now and then; ⟦PERSON|Jonas Albrechtsen⟧ has ⟦G10|two⟧, both from his own half, both on days of storm warning. On ⟦DATE|Sunday⟧ there was a breeze. His clearance bounced once, went over ⟦PERSON|Mikkel Thorup⟧ and, to a groan from ⟦TEAM|Horsens⟧, over the bar.

⟦PERSON|Jermaine Fontaine⟧ was thanked in the programme, given a decanter and given ten minutes. He gave back a ⟦G11|goal⟧. ⟦TEAM|Port Vale⟧'s longest-serving player, put on at ⟦SCORE|3-0⟧, ⟦G12|made it four⟧ with the most exquisite of side-foots, and there was not a dry eye this side of ⟦GPE|Stoke⟧.

Away wins: none. Away draws: two. Away ⟦G13|goals⟧: one, and that a deflection. If ⟦TEAM|Cosenza⟧ stay up it will be on the strength of their own turf, where they have been a goal up at the ⟦MINUTE|break⟧ six times.

"The plan was, hit ⟦PERSON|Yakubu⟧." ⟦PERSON|Hassan Yakubu⟧ was hit, early, often, in the chest, in the face; he was hit by ⟦PERSON|Tommy Strang⟧ so late that the ball was ⟦G14|in the net⟧ when it happened. The ⟦G15|goal⟧, for what it is worth, ⟦MINUTE|36 minutes⟧, was ⟦PERSON|Alhaji Bangura⟧'s, and the advantage well played.

Of the four that ⟦TEAM|Basaksehir⟧ scored, or did not, in ⟦GPE|Izmir⟧, the ⟦G16|first⟧ was ruled out for offside and the ⟦G17|second⟧ for a shove. The ⟦G18|third⟧, from ⟦PERSON|Metehan Uzun⟧, was allowed; the last was a shot at a pigeon, after the whistle.

When ⟦TEAM|Wycombe⟧ needed someone to keep his head, ⟦PERSON|Dylan Hathersage⟧ lost his, and when ⟦PERSON|Jimi Okocha⟧ lined up the resulting penalty nobody in the ground thought he would miss. Nobody in the ground was his mother. "I can't watch him take them," she said, in the car park. "He always goes left." Left he went, and left went the keeper.

On another night ⟦PERSON|Giulia Santoriello⟧ has three. On this one the ⟦TEAM|Fiorentina Women⟧ forward had a shot tipped round, a header held and a chip that landed on the netting, and left with an ice pack.

⟦TEAM|Viborg⟧ led on points, on possession and on shots, and trailed on the only thing that is written down, through ⟦PERSON|Chukwuma Eze-Larsen⟧'s ⟦MINUTE|11th-minute⟧ ⟦G19|stab⟧ at a loose one. "Stab is the word," said ⟦PERSON|Kasper Dalby⟧, who was nearest. "He stabbed me too."

Second legs are about patience. ⟦TEAM|Sporting⟧ had lots of it, and a goal to protect. They protected it. The home fans at ⟦VENUE|De Kuip⟧ had none at all, and were throwing cushions by the time ⟦PERSON|Wessel van Buren⟧'s header was turned on to the bar.

In the same week that he lost his place and found his passport, ⟦PERSON|Xavi Llobregat⟧ was recalled by ⟦TEAM|Andorra⟧, marked a man who had 58 ⟦G20|goals⟧ for his country and, on a rare foray, was upended. The penalty went to ⟦PERSON|Marc Pujades-Vila⟧. So did the ⟦G21|goal⟧, a ⟦MINUTE|minute after the hour⟧.

"You've asked about the miss, ask about the win," said ⟦PERSON|Kirsty Leadbeater⟧, whose ⟦TEAM|Durham⟧ players beat ⟦TEAM|Lewes⟧ without her having to describe how, there being no scorer among them: ⟦PERSON|Amelie Broussard⟧, of ⟦TEAM|Lewes⟧, had ⟦G22|turned a cross behind her own keeper⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kristaps Vītols", "team": "RFS", "minute": 29, "minute_text": "29 minutes", "assist": "Ričards Ozols", "kind": "shot"}
{"id": "G2", "team": "RFS", "count": 3, "minute_text": "hour"}
{"id": "G3", "minute": 2, "minute_text": "two minutes", "outcome": "ruled out"}
{"id": "G4", "minute": 9, "minute_text": "nine"}
{"id": "G5", "scorer": "Mattia Zuccherelli", "team": "Ternana", "count": 2}
{"id": "G6", "scorer": "Hiroki Tamashiro", "team": "Ryukyu"}
{"id": "G7", "scorer": "Sho Kinjo"}
{"id": "G8", "scorer": "Colm Fanning", "team": "Cork City", "minute": 48, "minute_text": "three minutes after the tea"}
{"id": "G9", "scorer": "Colm Fanning", "team": "Cork City", "minute": 48, "minute_text": "three minutes after the tea"}
{"id": "G10", "scorer": "Jonas Albrechtsen", "team": "Horsens", "count": 2, "scope": "background"}
{"id": "G11", "scorer": "Jermaine Fontaine", "team": "Port Vale"}
{"id": "G12", "scorer": "Jermaine Fontaine", "team": "Port Vale"}
{"id": "G13", "team": "Cosenza", "scope": "background"}
{"id": "G14", "scorer": "Alhaji Bangura", "minute": 36}
{"id": "G15", "scorer": "Alhaji Bangura", "minute": 36, "minute_text": "36 minutes"}
{"id": "G16", "team": "Basaksehir", "outcome": "ruled out"}
{"id": "G17", "team": "Basaksehir", "outcome": "ruled out"}
{"id": "G18", "scorer": "Metehan Uzun", "team": "Basaksehir"}
{"id": "G19", "scorer": "Chukwuma Eze-Larsen", "minute": 11, "minute_text": "11th-minute", "kind": "shot"}
{"id": "G20", "count": 58, "scope": "background"}
{"id": "G21", "scorer": "Marc Pujades-Vila", "team": "Andorra", "minute": 61, "minute_text": "minute after the hour", "kind": "penalty"}
{"id": "G22", "scorer": "Amelie Broussard", "team": "Durham", "kind": "own goal"}
