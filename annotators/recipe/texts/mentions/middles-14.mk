⟦TEAM|Wolves⟧' second was an ⟦G1|own goal⟧, ⟦PERSON|Nicolás Lund⟧ diverting ⟦PERSON|Goncalo Bentes⟧'s cross past ⟦PERSON|Alvaro Vallejo⟧ in the ⟦MINUTE|52nd minute⟧. ⟦PERSON|Bentes⟧ had ⟦G2|scored the first⟧ himself on ⟦MINUTE|27⟧ and was denied another by a fine stop from ⟦PERSON|Vallejo⟧.

⟦TEAM|Lech⟧'s hopes of a comeback were ended by ⟦PERSON|Jesús Roig⟧, whose ⟦G3|header⟧ restored ⟦TEAM|Jagiellonia⟧'s two-goal advantage soon after ⟦PERSON|Mikael Öberg⟧ had ⟦G4|converted⟧ a ⟦MINUTE|60th-minute⟧ penalty.

⟦PERSON|Kieffer Lloyd⟧ ⟦G5|had the ball in the net⟧ in the ⟦MINUTE|39th minute⟧ but his ⟦G6|header⟧ was disallowed for a foul on ⟦PERSON|Viktor Ek⟧. ⟦TEAM|Sheffield United⟧ did ⟦G7|take the lead⟧ on ⟦MINUTE|64⟧, when ⟦PERSON|Gustavo Pires⟧ ⟦G8|whipped a free-kick beyond⟧ ⟦PERSON|Ek⟧, and held it until ⟦PERSON|Lewis Finch⟧'s ⟦G9|riposte⟧ near the end.

⟦PERSON|Thomas Olsen⟧'s team were awarded three penalties in eleven minutes of mayhem at ⟦VENUE|Brøndby Stadion⟧, and ⟦G10|scored one⟧, ⟦PERSON|Mathias Lund⟧ ⟦G11|beating ⟦PERSON|Patrick Huber⟧⟧ on ⟦MINUTE|33⟧ after ⟦PERSON|Ohi Berg⟧ had twice failed from the same spot.

⟦TEAM|Rayo Vallecano⟧ left it late, ⟦PERSON|Sergio Ruiz⟧ ⟦G12|getting on the end of⟧ ⟦PERSON|Álvaro Haro⟧'s cross in the ⟦MINUTE|first minute of added time⟧. Until then ⟦PERSON|Jeremías Coria⟧ had saved from ⟦PERSON|Haro⟧ (twice), ⟦PERSON|Isi Gil⟧ and ⟦PERSON|Jorge de Paz⟧.

⟦PERSON|Conrad Friis⟧ ⟦G13|scored twice⟧, both before the ⟦MINUTE|break⟧, both with his left foot. He ⟦G14|rolled the first⟧ past ⟦PERSON|Ricardo Alves⟧ in the ⟦MINUTE|ninth minute⟧ from ⟦PERSON|Geny Zita⟧'s pass and ⟦G15|curled the second⟧ around him in the ⟦MINUTE|40th⟧. ⟦TEAM|Sporting⟧ go eight points clear.

A ⟦MINUTE|seventh-minute⟧ ⟦G16|own goal⟧ by ⟦PERSON|Christos Pittas⟧, followed by a red card for ⟦PERSON|Nicolas Luz⟧, made it a long night for ⟦TEAM|APOEL⟧. ⟦PERSON|Hannes Maes⟧ had a hand in both: his cross ⟦G17|went in off ⟦PERSON|Pittas⟧⟧, and he was the man fouled.

⟦TEAM|Ipswich Town⟧'s record of scoring in each home game ⟦DATE|this season⟧ came to an end. ⟦PERSON|George Bell⟧ shot over on ⟦MINUTE|15⟧, ⟦PERSON|Conor Reed⟧ had a free-kick tipped wide on ⟦MINUTE|50⟧, and ⟦PERSON|Nathan Lowe⟧ missed a penalty on ⟦MINUTE|71⟧. ⟦PERSON|Ali Al-Hamadi-Jones⟧, three minutes after coming on, headed wide.

"We ⟦G18|conceded⟧ from a throw-in, which I can't accept," said ⟦PERSON|Urs Kunz⟧ of ⟦PERSON|Andrej Babić⟧'s ⟦MINUTE|26th-minute⟧ ⟦G19|opener⟧ for ⟦TEAM|Union Berlin⟧. "After the ⟦G20|goal⟧ we had chances: ⟦PERSON|Rouven Haas⟧ hits the post, ⟦PERSON|Leonidas Frei⟧ has one cleared."

⟦PERSON|Ashley Pillai⟧ ⟦G21|tapped the ball over the line⟧ after ⟦PERSON|Macauley Sadler⟧'s shot struck the bar, and only the flag prevented it from being ⟦TEAM|Gillingham⟧'s fourth. The ⟦G22|strike⟧ would have been his second, his ⟦G23|penalty⟧ in the ⟦MINUTE|12th minute⟧ having opened the scoring.

⟦PERSON|Lorenz Blanc⟧ put in a cross; ⟦PERSON|Amine Saidi⟧ ⟦G24|put it in the net⟧. ⟦PERSON|Steve Kiala⟧ had been so busy up to then that the ⟦G25|goal⟧, ⟦MINUTE|two minutes into first-half stoppage time⟧, felt like a formality for ⟦TEAM|Rennes⟧.

⟦PERSON|Bobby Hayes⟧ is the type who rolls up his sleeves, says his manager, and he rolled a ball across the six-yard box in the ⟦MINUTE|57th minute⟧ that ⟦PERSON|Luke Pugh⟧ missed, ⟦PERSON|Kion Bright⟧ missed and ⟦PERSON|Ollie Wise⟧ ⟦G26|didn't⟧, for ⟦TEAM|Cardiff City⟧'s consolation.

Two of the penalties in the shoot-out were saved by ⟦PERSON|Kjell Bos⟧, but his best work had come in normal time, when he turned aside a ⟦MINUTE|43rd-minute⟧ spot-kick from ⟦PERSON|Toon Dom⟧. ⟦PERSON|Lion Otto⟧ had been the offender, as he was when ⟦PERSON|Dom⟧ ⟦G27|scored from a free-kick⟧ for ⟦TEAM|Mechelen⟧ on ⟦MINUTE|18⟧.

⟦PERSON|Ethan Orr⟧'s first ⟦G28|goal⟧ since ⟦DATE|April⟧ sealed ⟦TEAM|Leyton Orient⟧'s third successive win. Their second successive clean sheet owed more to luck, ⟦TEAM|Bolton⟧ hitting the woodwork through ⟦PERSON|Aaron Hobbs⟧ and seeing ⟦PERSON|Dion Moss⟧ blaze a penalty over.

⟦PERSON|Mostafa Lotfi⟧ got in front of ⟦PERSON|Chancel Ilunga⟧ to ⟦G29|turn ⟦PERSON|Marcus Lubin⟧'s cross over the line⟧ in the ⟦MINUTE|29th minute⟧, and ⟦TEAM|Nantes⟧ led. It was against the run of play. ⟦PERSON|Pau Sabat⟧, in the visitors' goal, had not had a save to make; ⟦PERSON|Alban Diallo⟧, in ⟦TEAM|Nantes⟧', had made four.

⟦PERSON|Jamie Curtis⟧ bided his time and ⟦G30|stuck the penalty⟧ high to ⟦PERSON|Mark Booth⟧'s right in the ⟦MINUTE|90th minute⟧. It had been conceded when ⟦PERSON|Dean Smart⟧ handled a shot from ⟦PERSON|Asa Green⟧; ⟦PERSON|Green⟧ had himself missed one against ⟦TEAM|Torquay United⟧ in ⟦DATE|March⟧.

A breakaway brought the ⟦G31|second⟧. ⟦PERSON|Ebou Jallow⟧ cleared to ⟦PERSON|Josh Emmett⟧, who ran from his own half, went round ⟦PERSON|Luke Day⟧ and ⟦G32|rolled it in⟧ at a walking pace on ⟦MINUTE|81 minutes⟧. ⟦PERSON|Ged Shaw⟧ might have had a third for ⟦TEAM|Barrow⟧ but took too long.

The draw leaves ⟦TEAM|Kapfenberg⟧ two points above the drop zone. ⟦PERSON|Florian Egger⟧'s ⟦MINUTE|51st-minute⟧ ⟦G33|goal⟧, from a corner by ⟦PERSON|Alexander Graf⟧, had promised more, but ⟦PERSON|Leomend Hoti⟧ was not picked up at a set-piece himself and ⟦G34|nodded the equaliser⟧ in the ⟦MINUTE|69th⟧.

⟦PERSON|Milica Kos⟧ put the ball down for the free-kick, ⟦PERSON|Jovana Simić⟧ ran over it, and when ⟦PERSON|Kos⟧ finally struck it the wall had turned. It hit ⟦PERSON|Allegra Vidić⟧ on the back and ⟦G35|went the other side⟧ of the goalkeeper, ⟦TEAM|Serbia⟧ ⟦SCORE|1-0⟧ up after ⟦MINUTE|20 minutes⟧.

⟦PERSON|Ciarán Brady⟧ finished with a bandage on his head, ⟦PERSON|Sean Daly⟧ finished with ten fingers and one functioning knee, and neither side finished a chance. ⟦TEAM|Sligo Rovers⟧' best of them was a volley by ⟦PERSON|Aidan Lowry⟧ in the ⟦MINUTE|33rd minute⟧, well saved by ⟦PERSON|James Quinn⟧.
=====GOALS=====
{"id": "G1", "scorer": "Nicolás Lund", "team": "Wolves", "minute": 52, "kind": "own goal", "minute_text": "52nd minute"}
{"id": "G2", "scorer": "Goncalo Bentes", "team": "Wolves", "minute": 27, "kind": "shot", "minute_text": "27"}
{"id": "G3", "scorer": "Jesús Roig", "team": "Jagiellonia", "kind": "header"}
{"id": "G4", "scorer": "Mikael Öberg", "team": "Lech", "minute": 60, "kind": "penalty", "minute_text": "60th-minute"}
{"id": "G5", "scorer": "Kieffer Lloyd", "team": "Sheffield United", "minute": 39, "kind": "header", "outcome": "ruled out", "minute_text": "39th minute"}
{"id": "G6", "scorer": "Kieffer Lloyd", "team": "Sheffield United", "minute": 39, "kind": "header", "outcome": "ruled out", "minute_text": "39th minute"}
{"id": "G7", "scorer": "Gustavo Pires", "team": "Sheffield United", "minute": 64, "kind": "free kick", "minute_text": "64"}
{"id": "G8", "scorer": "Gustavo Pires", "team": "Sheffield United", "minute": 64, "kind": "free kick", "minute_text": "64"}
{"id": "G9", "scorer": "Lewis Finch", "kind": "shot"}
{"id": "G10", "scorer": "Mathias Lund", "minute": 33, "kind": "penalty", "minute_text": "33"}
{"id": "G11", "scorer": "Mathias Lund", "minute": 33, "kind": "penalty", "minute_text": "33"}
{"id": "G12", "scorer": "Sergio Ruiz", "team": "Rayo Vallecano", "minute": 90, "added": 1, "kind": "header", "minute_text": "first minute of added time"}
{"id": "G13", "scorer": "Conrad Friis", "team": "Sporting", "count": 2, "kind": "shot"}
{"id": "G14", "scorer": "Conrad Friis", "team": "Sporting", "minute": 9, "kind": "shot", "minute_text": "ninth minute"}
{"id": "G15", "scorer": "Conrad Friis", "team": "Sporting", "minute": 40, "kind": "shot", "minute_text": "40th"}
{"id": "G16", "scorer": "Christos Pittas", "minute": 7, "kind": "own goal", "minute_text": "seventh-minute"}
{"id": "G17", "scorer": "Christos Pittas", "minute": 7, "kind": "own goal", "minute_text": "seventh-minute"}
{"id": "G18", "scorer": "Andrej Babić", "minute": 26, "kind": "header", "minute_text": "26th-minute"}
{"id": "G19", "scorer": "Andrej Babić", "minute": 26, "kind": "header", "minute_text": "26th-minute"}
{"id": "G20", "scorer": "Andrej Babić", "minute": 26, "kind": "header", "minute_text": "26th-minute"}
{"id": "G21", "scorer": "Ashley Pillai", "team": "Gillingham", "outcome": "ruled out", "kind": "shot"}
{"id": "G22", "scorer": "Ashley Pillai", "team": "Gillingham", "outcome": "ruled out", "kind": "shot"}
{"id": "G23", "scorer": "Ashley Pillai", "team": "Gillingham", "minute": 12, "kind": "penalty", "minute_text": "12th minute"}
{"id": "G24", "scorer": "Amine Saidi", "team": "Rennes", "minute": 45, "added": 2, "assist": "Lorenz Blanc", "kind": "header", "minute_text": "two minutes into first-half stoppage time"}
{"id": "G25", "scorer": "Amine Saidi", "team": "Rennes", "minute": 45, "added": 2, "assist": "Lorenz Blanc", "kind": "header", "minute_text": "two minutes into first-half stoppage time"}
{"id": "G26", "scorer": "Ollie Wise", "team": "Cardiff City", "minute": 57, "assist": "Bobby Hayes", "kind": "shot", "minute_text": "57th minute"}
{"id": "G27", "scorer": "Toon Dom", "team": "Mechelen", "minute": 18, "kind": "free kick", "minute_text": "18"}
{"id": "G28", "scorer": "Ethan Orr", "team": "Leyton Orient"}
{"id": "G29", "scorer": "Mostafa Lotfi", "team": "Nantes", "minute": 29, "assist": "Marcus Lubin", "minute_text": "29th minute"}
{"id": "G30", "scorer": "Jamie Curtis", "team": "Torquay United", "minute": 90, "minute_text": "90th minute", "kind": "penalty"}
{"id": "G31", "scorer": "Josh Emmett", "team": "Barrow", "minute": 81, "kind": "shot", "minute_text": "81 minutes"}
{"id": "G32", "scorer": "Josh Emmett", "team": "Barrow", "minute": 81, "kind": "shot", "minute_text": "81 minutes"}
{"id": "G33", "scorer": "Florian Egger", "team": "Kapfenberg", "minute": 51, "kind": "header", "minute_text": "51st-minute"}
{"id": "G34", "scorer": "Leomend Hoti", "minute": 69, "kind": "header", "minute_text": "69th"}
{"id": "G35", "scorer": "Milica Kos", "team": "Serbia", "minute": 20, "kind": "free kick", "minute_text": "20 minutes"}
