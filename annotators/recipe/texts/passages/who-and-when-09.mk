⟦TEAM|Bradford City⟧ 2 ⟦TEAM|Crewe⟧ 1, and all three ⟦G1|goals⟧ came from full-backs. The hosts' pair, ⟦PERSON|Leon Hartigan⟧ on ⟦MINUTE|24⟧ and ⟦PERSON|Moses Quarshie⟧ on ⟦MINUTE|58⟧, were both crosses gone wrong; the visitors' ⟦G2|goal⟧, by ⟦PERSON|Noah Beswick⟧ on ⟦MINUTE|90⟧, was a shot gone right, from 30 yards, with ⟦PERSON|Hartigan⟧ standing off him.

⟦PERSON|Rubén Castejón⟧ had the first shot, ⟦PERSON|Asier Loinaz⟧ the first save, and ⟦PERSON|Castejón⟧ the first ⟦G3|goal⟧, all inside ⟦MINUTE|five minutes⟧. ⟦TEAM|Burgos⟧ did not shoot again until the ⟦MINUTE|54th⟧. ⟦TEAM|Huesca⟧, in the meantime, had ⟦G4|drawn level⟧ through the ⟦NORP|Cameroonian⟧ ⟦PERSON|Yannick Mbia⟧ (⟦MINUTE|32⟧) and struck both posts, though not with the same shot.

⟦PERSON|Giulia Marchesi⟧ could have had four. She ⟦G5|had two⟧, on ⟦MINUTE|40⟧ and ⟦MINUTE|41⟧, ⟦PERSON|Sanne Brouwer⟧ providing the ⟦G6|first⟧ and a deflection the ⟦G7|second⟧, and was stopped from having the others by ⟦PERSON|Camilla Nardi⟧'s left hand. ⟦TEAM|Roma⟧ have their rivals' goalkeeper to thank, then, for keeping it polite.

Our ⟦G8|goal⟧ was scored by ⟦PERSON|Paddy Lowther⟧ and theirs by everybody's friend, the wind. In the ⟦MINUTE|15th minute⟧ ⟦PERSON|Lowther⟧ ⟦G9|put us up⟧; in the ⟦MINUTE|51st⟧ a goal kick by ⟦PERSON|Owen Tasker⟧ held up, turned round, and was ⟦G10|headed past him⟧ by ⟦PERSON|Eddie Sloane⟧, who said sorry. ⟦TEAM|Workington⟧ 1, ⟦TEAM|Kendal⟧ 1.

The board went up, four minutes. One went by with a throw, two with an injury to ⟦PERSON|Jakub Sedlák⟧, three with a row about the injury, and it was during what remained that ⟦PERSON|Martin Chalupa⟧ ⟦G11|turned and scored⟧ for ⟦TEAM|Trenčín⟧. ⟦TEAM|Nitra⟧ had hit the woodwork on ⟦MINUTE|62⟧ and ⟦MINUTE|63⟧.

⟦PERSON|Ivan Horvatić⟧ had ⟦G12|given the hosts a start⟧, ⟦MINUTE|52 seconds⟧ to be exact, but ⟦TEAM|Osijek⟧ gave it back by the ⟦MINUTE|20th minute⟧ to ⟦PERSON|Filip Perković⟧, whose shot, which should have been saved by ⟦PERSON|Domagoj Barać⟧, ⟦G13|brought the sides level⟧. On ⟦MINUTE|33⟧ they should have been behind. ⟦TEAM|Gorica⟧'s ⟦PERSON|Perković⟧ again found himself alone with ⟦PERSON|Barać⟧, who did save.

⟦PERSON|Mohanad Yasin⟧ took the ball on his chest on ⟦MINUTE|59⟧ and ⟦PERSON|Ali Karrar⟧ took it off the line on ⟦MINUTE|60⟧; between times, we are told, it was in. The ⟦NORP|Iraqi⟧ referee's watch had buzzed. So ⟦TEAM|Al-Shorta⟧ ⟦G14|scored⟧, from a chest, and so ⟦PERSON|Karrar⟧'s clearance, the best of his life, goes unrecorded.

⟦TEAM|Olimpia⟧ and ⟦TEAM|Motagua⟧ drew ⟦SCORE|1-1⟧. The ⟦TEAM|Olimpia⟧ ⟦G15|goal⟧, at ⟦MINUTE|41⟧, was by a man just back from ⟦TEAM|Motagua⟧, ⟦PERSON|Marlon Zelaya⟧, and the ⟦TEAM|Motagua⟧ ⟦G16|goal⟧, at ⟦MINUTE|73⟧, by a man just back from a ban, ⟦PERSON|Edwin Cálix⟧. He was lucky to be on the field to ⟦G17|score it⟧: on ⟦MINUTE|69⟧ the referee had kept a card in his pocket.

⟦PERSON|Leigh-Anne Crosby⟧ sent over a corner, her third in two minutes, and ⟦G18|scored⟧. It was on ⟦MINUTE|80⟧ and it was meant, she swore. ⟦TEAM|Blackburn Rovers Women⟧ had been on the wrong end of a ⟦TEAM|Sheffield United Women⟧ ⟦G19|free-kick⟧, ⟦PERSON|Holly Dunstan⟧'s on ⟦MINUTE|66⟧, and lucky with another on ⟦MINUTE|70⟧ that stayed out.

From the halfway line! ⟦PERSON|Nuno Carvalhal⟧, with ⟦MINUTE|29 minutes gone⟧, saw ⟦PERSON|Ricardo Pires⟧ by the penalty spot and ⟦G20|let him have it⟧. It would win goal of the month anywhere. ⟦TEAM|Nacional da Madeira⟧ needed it, too, because ⟦PERSON|Pires⟧'s opposite number, ⟦PERSON|Lucas França⟧, had been behaving as oddly and ⟦TEAM|Arouca⟧, ⟦PERSON|Joel Tavira⟧ on ⟦MINUTE|75⟧, ⟦G21|scored into an empty net⟧ also.

⟦SCORE|Nil-nil⟧ at the ⟦MINUTE|hour⟧, ⟦SCORE|three-nil⟧ at the finish for ⟦TEAM|Detroit City⟧. The ⟦G22|three⟧ came from ⟦PERSON|Cody Marsh⟧ (⟦MINUTE|61⟧), ⟦PERSON|Cody Marsh⟧ again (⟦MINUTE|74⟧) and, from ⟦PERSON|Marsh⟧'s cross, ⟦PERSON|Lamar Greenidge⟧.

⟦TEAM|Hapoel Haifa⟧ began to play only when they were behind. They were behind after ⟦MINUTE|8 minutes⟧, ⟦PERSON|Idan Shem-Tov⟧ ⟦G23|scoring⟧ for ⟦TEAM|Maccabi Netanya⟧; they were ahead after ⟦MINUTE|22⟧, ⟦PERSON|Guy Barzilai⟧ having ⟦G24|scored two⟧ and ⟦PERSON|Yarden Cohen⟧ having ⟦G25|seen one⟧ struck off in the ⟦MINUTE|16th⟧. From there they went back to not playing.

The captain of ⟦TEAM|Sunshine Stars⟧ missed a penalty, the vice-captain ⟦G26|scored one⟧. ⟦PERSON|Adekunle Fashola⟧'s was stopped on ⟦MINUTE|18⟧. It was on ⟦MINUTE|58⟧ that ⟦PERSON|Sunday Okechukwu⟧ ⟦G27|sent the keeper the wrong way⟧, and on ⟦MINUTE|78⟧, when there was a third, that neither was allowed to take it; ⟦PERSON|Emmanuel Daniel⟧ hit the bar.

Long after the ⟦TEAM|Kilmarnock⟧ team bus should have been on the road, ⟦PERSON|Ross Garvie⟧ was still explaining how it was that he had ⟦G28|scored⟧ for ⟦TEAM|Dunfermline⟧. ⟦PERSON|Garvie⟧ plays for ⟦TEAM|Kilmarnock⟧. It was ⟦MINUTE|stoppage time⟧, it was ⟦SCORE|1-1⟧, ⟦PERSON|Aaron Tait⟧ in goal had shouted something, and that's all he could say.

⟦PERSON|Tuomas Hyvärinen⟧ hit the ball, the ball hit ⟦PERSON|Joona Laine⟧, and ⟦PERSON|Joona Laine⟧, who was looking at the bench, was credited with the ⟦G29|goal⟧ that beat ⟦TEAM|HJK⟧. ⟦TEAM|Inter Turku⟧ fans, ⟦MINUTE|67 minutes⟧ into a drab game, hardly noticed.

"I can't remember my ⟦G30|first⟧," said ⟦PERSON|Zeki Aydoğan⟧, which is fair, as he ⟦G31|had three⟧. It was in the ⟦MINUTE|21st minute⟧. The ⟦G32|second⟧, in the ⟦MINUTE|35th⟧, he could, because ⟦PERSON|Kerim Uslu⟧ had fouled him as he hit it; the ⟦G33|third⟧, in the ⟦MINUTE|90th⟧, he never would forget, being from a throw by ⟦TEAM|Göztepe⟧'s own keeper, ⟦PERSON|Mert Çolak⟧.

For 51 minutes ⟦TEAM|Aalesund⟧ defended the ⟦G34|goal⟧ they had got in the ⟦MINUTE|30th minute⟧. It had been ⟦PERSON|Jørgen Sætre⟧'s and it deserved to win. It did not, because in the ⟦MINUTE|81st⟧ ⟦PERSON|Amidu Kanu⟧, of ⟦TEAM|Sandefjord⟧, did to ⟦PERSON|Markus Heggem⟧ what ⟦PERSON|Sætre⟧ had done to ⟦PERSON|Even Lunde⟧ and ⟦G35|scored⟧ between his legs.

With the score at ⟦SCORE|1-1⟧ the ⟦TEAM|Hamilton⟧ keeper saved from ⟦PERSON|Euan Mulgrew⟧, the ⟦TEAM|Airdrie⟧ keeper saved from ⟦PERSON|Stevie Rintoul⟧, and the ball, as if fed up, went out for a throw. From it ⟦PERSON|Lewis Docherty⟧ ⟦G36|scored⟧; ⟦MINUTE|85⟧; ⟦TEAM|Hamilton⟧ in dreamland. ⟦PERSON|Mulgrew⟧'s ⟦G37|equaliser⟧ on ⟦MINUTE|48⟧ counted for little now.

The new man at right wing-back, ⟦PERSON|Santi Orozco⟧, lasted long enough to be nutmegged, cautioned and, on ⟦MINUTE|37⟧, ⟦G38|on the scoresheet⟧. ⟦TEAM|San Jose Earthquakes⟧ led with that one. The ⟦TEAM|Portland Timbers⟧ ⟦G39|levelled⟧ with their new man, ⟦PERSON|Sixten Eriksen⟧, who replaced him; that is, who had replaced the man ⟦PERSON|Orozco⟧ replaced. It was ⟦MINUTE|14 minutes into the second half⟧.

⟦PERSON|Kadir Rahimov⟧ ought to have scored for ⟦TEAM|Neftçi⟧ on the ⟦MINUTE|half-hour⟧, when all he had to do was beat the goalkeeper, and on ⟦MINUTE|45⟧, when he had not even to do that. Nothing went in, at either end, in either half.
=====GOALS=====
{"id": "G1", "count": 3}
{"id": "G2", "scorer": "Noah Beswick", "team": "Crewe", "minute": 90, "minute_text": "90"}
{"id": "G3", "kind": "shot", "scorer": "Rubén Castejón", "team": "Burgos", "minute": 5, "minute_text": "five minutes"}
{"id": "G4", "scorer": "Yannick Mbia", "team": "Huesca", "minute": 32, "minute_text": "32"}
{"id": "G5", "count": 2, "scorer": "Giulia Marchesi", "team": "Roma"}
{"id": "G6", "assist": "Sanne Brouwer", "scorer": "Giulia Marchesi", "team": "Roma", "minute": 40, "minute_text": "40"}
{"id": "G7", "scorer": "Giulia Marchesi", "team": "Roma", "minute": 41, "minute_text": "41"}
{"id": "G8", "scorer": "Paddy Lowther", "team": "Workington", "minute": 15, "minute_text": "15th minute"}
{"id": "G9", "scorer": "Paddy Lowther", "team": "Workington", "minute": 15, "minute_text": "15th minute"}
{"id": "G10", "kind": "header", "scorer": "Eddie Sloane", "team": "Kendal", "minute": 51, "minute_text": "51st"}
{"id": "G11", "scorer": "Martin Chalupa", "team": "Trenčín"}
{"id": "G12", "scorer": "Ivan Horvatić", "team": "Osijek", "minute": 1, "minute_text": "52 seconds"}
{"id": "G13", "kind": "shot", "scorer": "Filip Perković", "team": "Gorica", "minute": 20, "minute_text": "20th minute"}
{"id": "G14", "scorer": "Mohanad Yasin", "team": "Al-Shorta", "minute": 60, "minute_text": "60"}
{"id": "G15", "scorer": "Marlon Zelaya", "team": "Olimpia", "minute": 41, "minute_text": "41"}
{"id": "G16", "scorer": "Edwin Cálix", "team": "Motagua", "minute": 73, "minute_text": "73"}
{"id": "G17", "scorer": "Edwin Cálix", "team": "Motagua", "minute": 73, "minute_text": "73"}
{"id": "G18", "scorer": "Leigh-Anne Crosby", "team": "Blackburn Rovers Women", "minute": 80, "minute_text": "80"}
{"id": "G19", "kind": "free kick", "scorer": "Holly Dunstan", "team": "Sheffield United Women", "minute": 66, "minute_text": "66"}
{"id": "G20", "kind": "shot", "scorer": "Nuno Carvalhal", "team": "Nacional da Madeira", "minute": 29, "minute_text": "29 minutes gone"}
{"id": "G21", "kind": "shot", "scorer": "Joel Tavira", "team": "Arouca", "minute": 75, "minute_text": "75"}
{"id": "G22", "count": 3, "scorer": "Cody Marsh; Lamar Greenidge", "team": "Detroit City"}
{"id": "G23", "scorer": "Idan Shem-Tov", "team": "Maccabi Netanya", "minute": 8, "minute_text": "8 minutes"}
{"id": "G24", "count": 2, "scorer": "Guy Barzilai", "team": "Hapoel Haifa"}
{"id": "G25", "outcome": "ruled out", "scorer": "Yarden Cohen", "team": "Hapoel Haifa", "minute": 16, "minute_text": "16th"}
{"id": "G26", "kind": "penalty", "scorer": "Sunday Okechukwu", "team": "Sunshine Stars", "minute": 58, "minute_text": "58"}
{"id": "G27", "kind": "penalty", "scorer": "Sunday Okechukwu", "team": "Sunshine Stars", "minute": 58, "minute_text": "58"}
{"id": "G28", "kind": "own goal", "scorer": "Ross Garvie", "team": "Dunfermline", "minute_text": "stoppage time"}
{"id": "G29", "scorer": "Joona Laine", "team": "Inter Turku", "minute": 67, "minute_text": "67 minutes"}
{"id": "G30", "scorer": "Zeki Aydoğan", "team": "Göztepe", "minute": 21, "minute_text": "21st minute"}
{"id": "G31", "count": 3, "scorer": "Zeki Aydoğan", "team": "Göztepe"}
{"id": "G32", "scorer": "Zeki Aydoğan", "team": "Göztepe", "minute": 35, "minute_text": "35th"}
{"id": "G33", "scorer": "Zeki Aydoğan", "team": "Göztepe", "minute": 90, "minute_text": "90th"}
{"id": "G34", "scorer": "Jørgen Sætre", "team": "Aalesund", "minute": 30, "minute_text": "30th minute"}
{"id": "G35", "kind": "shot", "scorer": "Amidu Kanu", "team": "Sandefjord", "minute": 81, "minute_text": "81st"}
{"id": "G36", "scorer": "Lewis Docherty", "team": "Hamilton", "minute": 85, "minute_text": "85"}
{"id": "G37", "scorer": "Euan Mulgrew", "team": "Airdrie", "minute": 48, "minute_text": "48"}
{"id": "G38", "scorer": "Santi Orozco", "team": "San Jose Earthquakes", "minute": 37, "minute_text": "37"}
{"id": "G39", "scorer": "Sixten Eriksen", "team": "Portland Timbers", "minute": 59, "minute_text": "14 minutes into the second half"}
