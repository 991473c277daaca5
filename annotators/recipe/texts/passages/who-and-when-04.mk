⟦TEAM|Everton⟧ might have been two down by the time ⟦PERSON|Axel Thornbury⟧, left alone at a corner on the ⟦MINUTE|half-hour⟧, let the ball run across him and ⟦G1|scored⟧. ⟦PERSON|Deon Applewhite⟧ had taken it. ⟦TEAM|Fulham⟧'s ⟦PERSON|Rui Sarmento⟧, denied by ⟦PERSON|Lee Marchbank⟧ in the ⟦MINUTE|sixth minute⟧ and again in the ⟦MINUTE|19th⟧, shook his head.

⟦PERSON|Samira Benali⟧ needed stitches and ⟦TEAM|Paris FC⟧ needed a goal. She had hers at the ⟦MINUTE|break⟧; they had theirs, without her, in the ⟦MINUTE|62nd⟧, courtesy of ⟦PERSON|Julie Kerneis⟧, who ⟦G2|scored⟧ at a second attempt after ⟦PERSON|Maud Olivier⟧'s first-rate block.

Trailing to a ⟦MINUTE|20th-minute⟧ ⟦PERSON|Diyar Keskin⟧ ⟦G3|free-kick⟧, ⟦TEAM|Kasımpaşa⟧ got it back ⟦MINUTE|ten minutes on⟧ when, from the right, ⟦PERSON|Selim Ateş⟧ crossed too close to his former team-mate ⟦PERSON|Onur Bakır⟧, the ⟦TEAM|Trabzonspor⟧ keeper, and ⟦PERSON|Bakır⟧'s fumble let the ⟦NORP|Gabonese⟧ ⟦G4|make it all square⟧. It was ⟦PERSON|Aaron Moussounda⟧'s last act before a pulled hamstring.

⟦PERSON|Stuart Ince⟧ blew for a penalty, changed his mind, and within 30 seconds, play having been waved on, had to point to the centre circle. ⟦PERSON|Tunji Aluko⟧ ⟦G5|was on target⟧ for ⟦TEAM|Millwall⟧; the time, ⟦MINUTE|69⟧; the mood of ⟦TEAM|Preston⟧, murderous.

Two of the back three ⟦G6|scored⟧, the third was sent off. ⟦PERSON|Nedim Kapić⟧ ⟦G7|had his⟧ after ⟦MINUTE|eight⟧, ⟦PERSON|Luka Raguž⟧ ⟦G8|his⟧ on ⟦MINUTE|86⟧, and ⟦PERSON|Mirza Delić⟧ had gone on ⟦MINUTE|40⟧ for a second booking as ⟦TEAM|Velež Mostar⟧ beat ⟦TEAM|Široki Brijeg⟧.

There was a ⟦MINUTE|50th-minute⟧ chance for ⟦PERSON|Zac Tremlett⟧, a ⟦MINUTE|55th-minute⟧ chance for ⟦PERSON|Luke Sharrock⟧ and a ⟦MINUTE|60th-minute⟧ ⟦G9|goal⟧ for ⟦PERSON|Sharrock⟧, ⟦PERSON|Tremlett⟧ with the pass. At the other end the ⟦TEAM|Yeovil⟧ net was disturbed once, by a pigeon.

He ran 60 metres, did ⟦PERSON|Kristof Vanhoutte⟧, and he might have passed to any of three. He did not pass. ⟦TEAM|Genk⟧ ⟦G10|had a lead⟧, ⟦MINUTE|27 minutes in⟧, that their support had not dared expect, and ⟦PERSON|Timo Ruys⟧ in the ⟦TEAM|Club Brugge⟧ goal had a sprained wrist.

Substituted, ⟦PERSON|Hao Lin⟧ watched from the bench as the man wearing the number on the board, 29, did what he had not. ⟦PERSON|Hao Lin⟧ had missed twice; ⟦PERSON|Jun Wei⟧ had the ball twice and ⟦G11|scored once⟧, ⟦MINUTE|79⟧, for ⟦TEAM|Shanghai Port⟧. ⟦TEAM|Dalian⟧ ended with nine.

On and off the field there was only one ⟦PERSON|Hendry⟧. He picked it up on the left, he was tripped, he carried on, and though ⟦PERSON|Gav McAllan⟧ got something on the shot, it was not enough. The ⟦MINUTE|36th minute⟧, and ⟦TEAM|Queen's Park⟧ ⟦G12|in front⟧.

Seconds: that is how long ⟦TEAM|Bohemians⟧ held the lead. ⟦PERSON|Rob Tuite⟧ ⟦G13|gave it to them⟧, from a ⟦PERSON|Luke Devane⟧ corner, on ⟦MINUTE|41⟧, and ⟦MINUTE|22 ticks later⟧ ⟦PERSON|Ayo Dosunmu⟧ ⟦G14|levelled⟧ for ⟦TEAM|St Pat's⟧ from the kick-off.

⟦PERSON|Jonas Wieland⟧'s first touch was a foul, his second a pass into touch and his third the ⟦MINUTE|82nd-minute⟧ ⟦G15|winner⟧ for ⟦TEAM|Fortuna Düsseldorf⟧. Fifteen thousand had come to see another striker, ⟦PERSON|Marlon Bekker⟧ of ⟦TEAM|Schalke⟧, whose own best moment, a shot that shaved the bar, had come ⟦MINUTE|80 minutes⟧ sooner.

The assist goes to the crossbar. ⟦PERSON|Pilar Montesinos⟧ had rattled it from 25 yards, and the ball, still fizzing, met the forehead of ⟦PERSON|Noa Quiroga⟧, who knew little about it. ⟦TEAM|Deportivo Abanca⟧'s nine o'clock kick-off was ⟦MINUTE|half an hour old⟧; ⟦TEAM|Granada Femenino⟧ ⟦G16|were behind⟧.

⟦PERSON|Rashid Al-Balushi⟧ missed his kick and ⟦PERSON|Hamad Al-Rawahi⟧ didn't. It was the ⟦MINUTE|14th minute⟧ at ⟦VENUE|Sultan Qaboos Sports Complex⟧, and ⟦TEAM|Oman⟧ were ⟦G17|on their way⟧. ⟦TEAM|Bahrain⟧'s response included nine attempts, none on target, and one glorious dive.

No ⟦TEAM|Hartlepool⟧ player had scored at home for 400 minutes and none did here. The ⟦G18|goal⟧ that won it, on ⟦MINUTE|66⟧, was a gift from ⟦PERSON|Scott Pember⟧, the ⟦TEAM|Altrincham⟧ left-back, who passed back to a keeper no longer there. ⟦PERSON|Kallum Oates⟧, once of this parish, saw his ⟦MINUTE|stoppage-time⟧ lob drop on top of the net.

Of ⟦TEAM|Strasbourg⟧'s 19 shots, 18 were stopped, blocked or wayward. The other one was ⟦PERSON|Ismaël Traoré-Petit⟧'s. His toe ⟦G19|beat⟧ ⟦PERSON|Corentin Lebrun⟧ in the ⟦MINUTE|96th minute⟧, and ⟦TEAM|Angers⟧, so near to a point, sank to the turf as one.

"I'm a centre-half, I don't do left-footed," said ⟦PERSON|Dom Whelan⟧, who did, in the ⟦MINUTE|58th minute⟧. ⟦TEAM|Tranmere⟧'s skipper ⟦G20|scored⟧ with it from 15 yards after ⟦PERSON|Regan Cole⟧'s shot had been charged down. ⟦PERSON|Cole⟧ himself was within a whisker of another.

From nothing, something: a throw near halfway, a bounce, and ⟦PERSON|Adrián Solís⟧ in behind ⟦PERSON|Edgar Montaño⟧. In ⟦MINUTE|12 minutes⟧ ⟦TEAM|Puebla⟧ had not had a shot. In the ⟦MINUTE|13th⟧ they had one, and the lone man up front ⟦G21|scored⟧, to go with a penalty miss on ⟦MINUTE|40⟧ and a broken tooth on ⟦MINUTE|60⟧.

⟦PERSON|Ryo Hoshino⟧ and ⟦PERSON|Taiga Mizuno⟧ swapped places in the ⟦MINUTE|56th minute⟧, and in the ⟦MINUTE|57th⟧ the switch paid off, one crossing for the other. That other was ⟦PERSON|Hoshino⟧, so often the provider, whose effort ⟦G22|crept in⟧ for ⟦TEAM|Kashiwa Reysol⟧. ⟦PERSON|Mizuno⟧ got another assist, wrongly chalked up, for a chance that ⟦PERSON|Hoshino⟧ put wide.

The stadium clock at the ⟦VENUE|Valley⟧ stopped at ⟦MINUTE|42⟧, which is why nobody agreed when it was that ⟦PERSON|Festus Idowu⟧ ⟦G23|scored⟧. The referee's notebook has it at ⟦MINUTE|43⟧. He also has two cautions, both ⟦TEAM|Charlton⟧'s, both on ⟦MINUTE|50⟧, and ⟦PERSON|Nico Ferrante⟧'s free-kick, which cleared the stand, he mercifully does not have.

⟦TEAM|Western Sydney Wanderers⟧ sat two ahead and looked at ease. ⟦TEAM|Melbourne City⟧'s ⟦PERSON|Angus Boyle⟧ had one effort saved with the keeper's face and another blocked by his own man, and "with a bit of luck it's ⟦SCORE|2-2⟧," he said, after it had not been.
=====GOALS=====
{"id": "G1", "kind": "shot", "scorer": "Axel Thornbury", "team": "Everton", "minute": 30, "minute_text": "half-hour"}
{"id": "G2", "scorer": "Julie Kerneis", "team": "Paris FC", "minute": 62, "minute_text": "62nd"}
{"id": "G3", "kind": "free kick", "scorer": "Diyar Keskin", "team": "Trabzonspor", "minute": 20, "minute_text": "20th-minute"}
{"id": "G4", "scorer": "Aaron Moussounda", "team": "Kasımpaşa", "minute": 30, "minute_text": "ten minutes on"}
{"id": "G5", "scorer": "Tunji Aluko", "team": "Millwall", "minute": 69, "minute_text": "69"}
{"id": "G6", "count": 2, "scorer": "Nedim Kapić; Luka Raguž", "team": "Velež Mostar"}
{"id": "G7", "scorer": "Nedim Kapić", "team": "Velež Mostar", "minute": 8, "minute_text": "eight"}
{"id": "G8", "scorer": "Luka Raguž", "team": "Velež Mostar", "minute": 86, "minute_text": "86"}
{"id": "G9", "assist": "Zac Tremlett", "scorer": "Luke Sharrock", "team": "Yeovil", "minute": 60, "minute_text": "60th-minute"}
{"id": "G10", "scorer": "Kristof Vanhoutte", "team": "Genk", "minute": 27, "minute_text": "27 minutes in"}
{"id": "G11", "scorer": "Jun Wei", "team": "Shanghai Port", "minute": 79, "minute_text": "79"}
{"id": "G12", "kind": "shot", "scorer": "Hendry", "team": "Queen's Park", "minute": 36, "minute_text": "36th minute"}
{"id": "G13", "scorer": "Rob Tuite", "team": "Bohemians", "minute": 41, "minute_text": "41"}
{"id": "G14", "scorer": "Ayo Dosunmu", "team": "St Pat's", "minute_text": "22 ticks later"}
{"id": "G15", "scorer": "Jonas Wieland", "team": "Fortuna Düsseldorf", "minute": 82, "minute_text": "82nd-minute"}
{"id": "G16", "kind": "header", "scorer": "Noa Quiroga", "team": "Deportivo Abanca", "minute": 30, "minute_text": "half an hour old"}
{"id": "G17", "kind": "shot", "scorer": "Hamad Al-Rawahi", "team": "Oman", "minute": 14, "minute_text": "14th minute"}
{"id": "G18", "kind": "own goal", "scorer": "Scott Pember", "team": "Hartlepool", "minute": 66, "minute_text": "66"}
{"id": "G19", "kind": "shot", "scorer": "Ismaël Traoré-Petit", "team": "Strasbourg", "minute": 90, "added": 6, "minute_text": "96th minute"}
{"id": "G20", "kind": "shot", "scorer": "Dom Whelan", "team": "Tranmere", "minute": 58, "minute_text": "58th minute"}
{"id": "G21", "scorer": "Adrián Solís", "team": "Puebla", "minute": 13, "minute_text": "13th"}
{"id": "G22", "assist": "Taiga Mizuno", "scorer": "Ryo Hoshino", "team": "Kashiwa Reysol", "minute": 57, "minute_text": "57th"}
{"id": "G23", "scorer": "Festus Idowu", "team": "Charlton", "minute": 43, "minute_text": "43"}
