⟦TEAM|Peterborough United⟧ needed a response and ⟦PERSON|Malachi Greaves-Ward⟧ supplied it, ⟦G1|dispatching⟧ ⟦PERSON|Harrison Tuck⟧'s lay-off from 18 yards ⟦MINUTE|four minutes after the break⟧. ⟦PERSON|Tuck⟧ had by then been denied by the keeper, the post and a tackle from ⟦PERSON|Lamine Badji⟧ that ⟦PERSON|Badji⟧ celebrated like a goal.

⟦PERSON|Omar Belhaj⟧ thumped the advertising boards, ⟦PERSON|Nico Ferrandez⟧ thumped the turf and the home bench, to a man, turned away: a ⟦MINUTE|93rd-minute⟧ penalty, given for a foul by ⟦PERSON|Ferrandez⟧ and struck by ⟦PERSON|Ruslan Hadzhiev⟧, had gone ⟦G2|in off the keeper's heel⟧. ⟦TEAM|CSKA Sofia⟧ lead the table by three.

Two ⟦G3|headers⟧ from ⟦PERSON|Ewan Hollis⟧, the first in the ⟦MINUTE|29th minute⟧ and the second in the ⟦MINUTE|53rd⟧, put paid to ⟦TEAM|Colchester United⟧. They might have had a lead to defend, but ⟦PERSON|Ricardo Nunes-Pike⟧ hurried a shot and ⟦PERSON|Declan Orme⟧ headed straight at ⟦PERSON|Sam Liddle⟧ in the ⟦TEAM|Barrow⟧ goal.

⟦TEAM|Lyon⟧ could not get near ⟦PERSON|Assane Kébé⟧. The ⟦TEAM|Rennes⟧ forward ⟦G4|gave his team the lead⟧ after ⟦PERSON|Maxence Roux⟧ had lost out to ⟦PERSON|Hugo Lescure⟧, and had a hand in the other, ⟦G5|rolled home⟧ by ⟦PERSON|Lescure⟧; those ⟦G6|goals⟧ came on ⟦MINUTE|13⟧ and ⟦MINUTE|70⟧, and in between ⟦PERSON|Roux⟧ was hooked.

Having hauled ⟦PERSON|Dimitri Savin⟧ down in the area, ⟦PERSON|Pavel Grishin⟧ watched ⟦PERSON|Maxim Oleinik⟧ place the ball on the spot. The kick was saved, but ⟦PERSON|Grishin⟧ had encroached; the second was ⟦G7|hit the other way⟧ and ⟦TEAM|Rostov⟧ led on ⟦MINUTE|43 minutes⟧.

"A point is a good return here," said ⟦PERSON|Bernard Quist⟧, whose ⟦TEAM|Nordsjælland⟧ side defended for an hour, hit the post through ⟦PERSON|Ama Boateng⟧ and had what looked a decent shout for a penalty ignored. ⟦PERSON|Oliver Brink⟧ pulled off a save from ⟦PERSON|Jonas Krogh⟧ at the death.

⟦PERSON|Kaito Endo-Silva⟧'s cross-shot went all the way through to the far post, where ⟦PERSON|Daniel Mbuyi⟧ slid and missed and ⟦PERSON|Raphaël Lecomte⟧ slid and ⟦G8|didn't⟧. That was ⟦SCORE|2-1⟧ to ⟦TEAM|Gent⟧ on ⟦MINUTE|61 minutes⟧ and the visiting fans behind the goal were suddenly very quiet.

⟦PERSON|Tarique Blackett⟧ extended his contract in the morning and ⟦TEAM|Doncaster Rovers⟧' lead in the evening. His ⟦G9|effort⟧, on the volley after ⟦PERSON|Bobby Stiles⟧ and ⟦PERSON|Hamza Latif⟧ had combined on the left, was the ⟦MINUTE|56th-minute⟧ ⟦G10|goal⟧ of a man without a care; ⟦PERSON|Latif⟧'s ⟦G11|opener⟧, a free-kick, had come in the first half.

⟦TEAM|Orlando Pride⟧ were awarded a free-kick 22 yards out for handball by ⟦PERSON|Tess Halloran⟧. ⟦PERSON|Marcela Prado⟧ struck it cleanly over the wall and ⟦PERSON|Kayla Drummond⟧ flew across to touch it over. The resulting corner was cleared by ⟦PERSON|Halloran⟧ and ⟦TEAM|Orlando Pride⟧ had to settle for a goalless draw.

⟦PERSON|Tom Eccleshall⟧'s poor touch let in ⟦PERSON|Souleymane Barry⟧, ⟦PERSON|Barry⟧'s heavier touch let ⟦PERSON|Eccleshall⟧ back in, and the ball came off both of them to ⟦PERSON|Craig Loughran⟧, who ⟦G12|accepted the gift⟧ in the ⟦MINUTE|39th minute⟧. It ⟦G13|put ⟦TEAM|Airdrie⟧ two in front⟧. The ⟦TEAM|Diamonds⟧ would not score again, nor need to.

⟦TEAM|Alianza Lima⟧ conceded five corners, nine fouls and 63 per cent of possession before they finally ⟦G14|conceded a goal⟧. It was scored by ⟦PERSON|Jhon Quispe⟧, the substitute, in the ⟦MINUTE|86th minute⟧, a glancing header from ⟦PERSON|Piero Zevallos⟧'s free-kick.

⟦PERSON|Ashlee Kerrigan⟧, on loan from ⟦TEAM|Everton⟧, put ⟦PERSON|Ruby Tindall⟧'s ball across the six-yard box into the net at the near post. Her own net, sadly, and ⟦TEAM|Sunderland Women⟧'s ⟦G15|concession⟧ in the ⟦MINUTE|seventh minute⟧ set the tone for ⟦TEAM|Bristol City Women⟧'s win.

The award of the penalty took four minutes to confirm. ⟦PERSON|Eduardo Salcedo⟧ held his nerve through it, and his ⟦MINUTE|50th-minute⟧ ⟦G16|kick⟧ sent ⟦TEAM|Necaxa⟧ in front, though ⟦PERSON|Ulises Barragán⟧ guessed correctly and got fingers to it. ⟦PERSON|Barragán⟧ was later sent off for a foul on ⟦PERSON|Salcedo⟧ outside his area.

It was a tale of two crosses. ⟦PERSON|Harry Boscombe⟧'s was cut out by ⟦PERSON|Nile Everard⟧ in the ⟦MINUTE|77th minute⟧; ⟦PERSON|Everard⟧'s, at the other end straight afterwards, was not cut out by anyone and ⟦PERSON|Teddy Marl⟧ was left to ⟦G17|nod in unmarked⟧. The clock read ⟦MINUTE|78⟧ and ⟦TEAM|Woking⟧ had won it.

A touch of good fortune accompanied ⟦TEAM|Royal Antwerp⟧'s ⟦G18|equaliser⟧, since ⟦PERSON|Bram Dhondt⟧ appeared to be passing. The ball from his right foot slipped between ⟦PERSON|Arthur Smets⟧ and ⟦PERSON|Vadim Kolar⟧ and went in at a pace that a child could have matched.

For ⟦PERSON|Levi Oduro-Smith⟧, read unlucky: bar, post, a shot saved by ⟦PERSON|Manu Teixeira⟧'s knee. For ⟦PERSON|Ángel Ribas⟧, read lucky: one shot, off his shin, off ⟦PERSON|Oduro-Smith⟧ on the line, ⟦G19|over it⟧. ⟦TEAM|Girona⟧ were home and dry at ⟦MINUTE|90+5⟧.

⟦TEAM|Al-Hilal⟧ doubled up on ⟦PERSON|Rafinha Duarte⟧ all evening, but could not double their lead. ⟦PERSON|Yasser Al-Mutairi⟧ had the best chance to do so on ⟦MINUTE|55 minutes⟧, side-footing wide, and ⟦PERSON|Saad Al-Qarni⟧ the second best, punched away. ⟦PERSON|Duarte⟧'s lone effort, from distance, was stopped at the second attempt.

⟦PERSON|Rune Espeland⟧, of all people, ended it. The centre-half, without a goal in 113 games, stayed up after a corner and, when ⟦PERSON|Joakim Strand⟧'s shot was half saved, ⟦G20|put his foot through the ball⟧ and a hole, it seemed, in the net. He ran fully the length of the field.

⟦PERSON|Gustavo Pizarro⟧ took over in goal when ⟦PERSON|Alexis Ferreyra⟧ was dismissed, and his first job was to face a penalty. He dived left; ⟦PERSON|Enzo Lamadrid⟧ had ⟦G21|gone right⟧; the scoreboard, at ⟦MINUTE|88 minutes⟧, went to ⟦SCORE|3-2⟧, ⟦TEAM|Lanús⟧.

⟦TEAM|Yeovil Town⟧ stretched their unbeaten run to nine and their lead over second-placed ⟦TEAM|Torquay United⟧ to six points with a win that owed plenty to ⟦PERSON|Jasper Holt⟧, who saved from ⟦PERSON|Ryan Moxey⟧ in the first minute and ⟦PERSON|Aidan Trew⟧ in the last.
=====GOALS=====
{"id": "G1", "scorer": "Malachi Greaves-Ward", "team": "Peterborough United", "minute": 49, "kind": "shot", "minute_text": "four minutes after the break"}
{"id": "G2", "scorer": "Ruslan Hadzhiev", "team": "CSKA Sofia", "minute": 93, "kind": "penalty", "minute_text": "93rd-minute"}
{"id": "G3", "scorer": "Ewan Hollis", "team": "Barrow", "count": 2, "kind": "header"}
{"id": "G4", "scorer": "Assane Kébé", "team": "Rennes", "minute": 13, "kind": "shot", "minute_text": "13"}
{"id": "G5", "scorer": "Hugo Lescure", "team": "Rennes", "minute": 70, "kind": "shot", "minute_text": "70"}
{"id": "G6", "scorer": "Assane Kébé; Hugo Lescure", "team": "Rennes", "count": 2}
{"id": "G7", "scorer": "Maxim Oleinik", "team": "Rostov", "minute": 43, "kind": "penalty", "minute_text": "43 minutes"}
{"id": "G8", "scorer": "Raphaël Lecomte", "team": "Gent", "minute": 61, "kind": "shot", "minute_text": "61 minutes"}
{"id": "G9", "scorer": "Tarique Blackett", "team": "Doncaster Rovers", "minute": 56, "kind": "volley", "minute_text": "56th-minute"}
{"id": "G10", "scorer": "Tarique Blackett", "team": "Doncaster Rovers", "minute": 56, "kind": "volley", "minute_text": "56th-minute"}
{"id": "G11", "scorer": "Hamza Latif", "team": "Doncaster Rovers", "kind": "free kick"}
{"id": "G12", "scorer": "Craig Loughran", "team": "Airdrie", "minute": 39, "minute_text": "39th minute"}
{"id": "G13", "scorer": "Craig Loughran", "team": "Airdrie", "minute": 39, "minute_text": "39th minute"}
{"id": "G14", "scorer": "Jhon Quispe", "minute": 86, "kind": "header", "minute_text": "86th minute"}
{"id": "G15", "scorer": "Ashlee Kerrigan", "team": "Bristol City Women", "minute": 7, "kind": "own goal", "minute_text": "seventh minute"}
{"id": "G16", "scorer": "Eduardo Salcedo", "team": "Necaxa", "minute": 50, "kind": "penalty", "minute_text": "50th-minute"}
{"id": "G17", "scorer": "Teddy Marl", "team": "Woking", "assist": "Nile Everard", "kind": "header", "minute": 78, "minute_text": "78"}
{"id": "G18", "scorer": "Bram Dhondt", "team": "Royal Antwerp", "kind": "shot"}
{"id": "G19", "scorer": "Ángel Ribas", "team": "Girona", "minute": 90, "added": 5, "kind": "shot", "minute_text": "90+5"}
{"id": "G20", "scorer": "Rune Espeland", "kind": "shot"}
{"id": "G21", "scorer": "Enzo Lamadrid", "team": "Lanús", "minute": 88, "kind": "penalty", "minute_text": "88 minutes"}
