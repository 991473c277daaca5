⟦TEAM|Guadalajara⟧ ⟦G1|had the breakthrough they deserved⟧ in the ⟦MINUTE|43rd minute⟧. ⟦PERSON|Rodrigo Santillán⟧ surged past two men, ⟦PERSON|Chuy Nava⟧ let the cross run, and ⟦PERSON|Memo Alcaraz⟧ ⟦G2|swept it beyond⟧ ⟦PERSON|Toño Rivas⟧. There was no breakthrough for ⟦TEAM|Necaxa⟧.

⟦PERSON|Toby Ferriman⟧'s second-half ⟦G3|double⟧ completed a double over the neighbours. ⟦TEAM|Southampton⟧, without ⟦PERSON|Raf Nkansah⟧, managed one effort on target, which ⟦PERSON|Ed Stainton⟧ pushed round the post, and ⟦TEAM|Portsmouth⟧ are eight points clear.

⟦TEAM|Zürich⟧ clawed it back to ⟦SCORE|2-2⟧. First ⟦PERSON|Blerim Gashi⟧ ⟦G4|replied⟧ to ⟦PERSON|Yannick Bürki⟧'s ⟦G5|double⟧, in the ⟦MINUTE|50th minute⟧; then, ⟦MINUTE|11 minutes later⟧, he ⟦G6|brought them level⟧.

⟦PERSON|Steph Lowther⟧ was hauled down as she went past the keeper. ⟦PERSON|Kim Ruddick⟧ took the spot-kick for ⟦TEAM|Blackburn Rovers Women⟧ in the ⟦MINUTE|55th minute⟧, put it to the left, and ⟦G7|the lead was theirs⟧.

The manager was hauled before the board on ⟦DATE|Thursday morning⟧ and left two hours later with his contract torn up. ⟦PERSON|Esteban Quiroga⟧ had overseen four wins with ⟦TEAM|Unión⟧, in which they ⟦G8|scored⟧ nine times, and 11 defeats.

The striker was inches from pulling one back for ⟦TEAM|Salford City⟧ when ⟦PERSON|Ben Tozer-Hall⟧ slid in. Replays showed that ⟦PERSON|Jimmy Roe⟧'s shot was heading for the corner.

⟦TEAM|Burkina Faso⟧ fired a warning to their rivals in ⟦COMPETITION|Group F⟧ by beating ⟦TEAM|Mauritania⟧. ⟦PERSON|Abdoul Ouattara⟧ ⟦G9|set up the victory⟧ with the first in the ⟦MINUTE|22nd minute⟧, and ⟦PERSON|Issa Zongo⟧, having set up ⟦PERSON|Ouattara⟧ for a chance he drove wide, ⟦G10|produced the second⟧ himself on ⟦MINUTE|57⟧.

⟦PERSON|Jack Lomax⟧ settled into his seat with a cup of tea as his old side ⟦G11|settled the game⟧ through ⟦PERSON|Conrad Bell⟧ after ⟦MINUTE|14 minutes⟧. ⟦TEAM|Stockport⟧ never needed him, though he was named as a substitute, and his replacement, ⟦PERSON|Tim Asante⟧, twice went close.

⟦TEAM|Lens⟧ turned round two goals behind, turned the ball over too cheaply after the ⟦MINUTE|interval⟧, and never looked like turning the match around. ⟦PERSON|Kylian Dubreuil⟧ turned and shot against the outside of the post in the ⟦MINUTE|86th minute⟧.

The ⟦G12|response⟧ from ⟦TEAM|Dundalk⟧ took three minutes. ⟦PERSON|Oisín Dempsey⟧, set free by ⟦PERSON|Raymond Olu⟧, ⟦G13|cracked one in⟧ on ⟦MINUTE|71 minutes⟧ after ⟦PERSON|Stephen Nolan⟧ had ⟦G14|given ⟦TEAM|Shamrock Rovers⟧ the initiative⟧ on ⟦MINUTE|68⟧.

⟦PERSON|Bruno Caldeira⟧ ⟦G15|added to ⟦TEAM|Portimonense⟧'s woes⟧ on ⟦MINUTE|51 minutes⟧, beating ⟦PERSON|Ivo Rato⟧ at the near post for ⟦TEAM|Rio Ave⟧. It had started so well for the hosts, whose captain ⟦PERSON|Zeca⟧ was inches away from an opener and hit the woodwork within five minutes.

"A goal like that gives you belief," said ⟦PERSON|Emmett Rourke⟧. "I wasn't sure it'd sealed it because they've players who can punish you, but when ⟦PERSON|Quilty⟧ ⟦G16|put the third away⟧ I could breathe." ⟦TEAM|Kerry⟧ travel to ⟦TEAM|Athlone⟧ on ⟦DATE|Friday⟧.

⟦TEAM|Mönchengladbach⟧ defended deep, conceded 14 corners, gave up the ball and held on. ⟦PERSON|Moritz Ebel⟧'s ⟦G17|goal⟧ in the ⟦MINUTE|ninth minute⟧ won the match; ⟦PERSON|Jonas Ritter⟧'s goalkeeping kept it won.

⟦PERSON|Luiz Antônio⟧ ⟦G18|lifted ⟦TEAM|Vasco⟧'s gloom⟧ in the ⟦MINUTE|82nd minute⟧ with a shot from distance, but there were boos at the end. ⟦TEAM|Bragantino⟧ had ⟦G19|scored twice⟧ through ⟦PERSON|Thalles⟧ and ⟦PERSON|Erik Moraes⟧ before the ⟦MINUTE|interval⟧, and they saw out the last minutes easily.

⟦TEAM|Kashima⟧ and ⟦TEAM|Urawa⟧ shared a stalemate. There was a penalty, hit against the post by ⟦PERSON|Kaito Noguchi⟧ on ⟦MINUTE|39 minutes⟧, and a disputed offside when ⟦PERSON|Ryota Sugi⟧ was clear on goal.

⟦TEAM|AFC Wimbledon⟧ are staring at relegation. A ⟦MINUTE|35th-minute⟧ free-kick by ⟦PERSON|Perry Hough⟧ was kept out, a ⟦MINUTE|60th-minute⟧ header by ⟦PERSON|Joao Tavares⟧ was kept out, and a ⟦MINUTE|90th-minute⟧ penalty by ⟦PERSON|Hough⟧ was the one kept out that hurt the most.

⟦PERSON|Tamika Bright⟧ ⟦G20|kept ⟦TEAM|San Diego Wave⟧ alive⟧ on ⟦MINUTE|79 minutes⟧, lifting the ball over ⟦PERSON|Grace Holm⟧. ⟦TEAM|Seattle Reign⟧ were ⟦SCORE|2-1⟧ up on the night and four up on aggregate, so their lead was never in real danger.

It was in ⟦MINUTE|stoppage time⟧ that ⟦TEAM|Samsunspor⟧ ⟦G21|crowned their comeback⟧. ⟦PERSON|Caner Şahin⟧, in the ⟦MINUTE|seventh minute of it⟧, ⟦G22|nodded beyond⟧ ⟦PERSON|Onur Kaya⟧ in front of the away supporters. He had earlier ⟦G23|levelled⟧ on ⟦MINUTE|75 minutes⟧.

⟦PERSON|Fergus Dow⟧ had the beating of his full-back all night and not of the goalkeeper. ⟦TEAM|Queen's Park⟧ won thanks to somebody else: centre-half ⟦PERSON|Ryan Pettigrew⟧ ⟦G24|got the vital goal⟧, on ⟦MINUTE|67 minutes⟧, as ⟦TEAM|Raith Rovers⟧ appealed for offside.

⟦TEAM|Elfsborg⟧ buried the hatchet with their former coach, who took his seat in the directors' box to see them beat ⟦TEAM|Kalmar⟧. ⟦PERSON|Hampus Rydell⟧ ⟦G25|set the tone⟧ in the ⟦MINUTE|third minute⟧, and ⟦PERSON|Isak Ahlin⟧ ⟦G26|put them out of reach⟧ in the ⟦MINUTE|77th⟧.

⟦TEAM|Bangladesh⟧ were reduced to ten after ⟦MINUTE|12 minutes⟧ and were two down by ⟦MINUTE|half-time⟧, both ⟦G27|goals⟧ coming from ⟦PERSON|Sunil Thapa⟧. When ⟦PERSON|Rakib Hossain⟧ ⟦G28|struck⟧ for ⟦TEAM|Bangladesh⟧ on the ⟦MINUTE|hour⟧ there was a flicker, but ⟦TEAM|Nepal⟧ ⟦G29|tightened their grip⟧ through ⟦PERSON|Anil Gurung⟧ in the ⟦MINUTE|72nd⟧.

⟦PERSON|Ewan Pryde⟧ sealed his place in the team with a string of assured displays, his club said, and will sign until ⟦DATE|2030⟧. The goalkeeper has ⟦G30|conceded eight⟧ in 15 games for ⟦TEAM|Partick Thistle⟧.
=====GOALS=====
{"id": "G1", "scorer": "Memo Alcaraz", "team": "Guadalajara", "minute": 43, "minute_text": "43rd minute", "assist": "Rodrigo Santillán", "kind": "shot"}
{"id": "G2", "scorer": "Memo Alcaraz", "team": "Guadalajara", "minute": 43, "minute_text": "43rd minute", "assist": "Rodrigo Santillán", "kind": "shot"}
{"id": "G3", "scorer": "Toby Ferriman", "team": "Portsmouth", "count": 2}
{"id": "G4", "scorer": "Blerim Gashi", "team": "Zürich", "minute": 50, "minute_text": "50th minute", "score": "2-1"}
{"id": "G5", "scorer": "Yannick Bürki", "count": 2}
{"id": "G6", "scorer": "Blerim Gashi", "team": "Zürich", "minute": 61, "minute_text": "11 minutes later", "score": "2-2"}
{"id": "G7", "scorer": "Kim Ruddick", "team": "Blackburn Rovers Women", "minute": 55, "minute_text": "55th minute", "kind": "penalty"}
{"id": "G8", "team": "Unión", "scope": "background", "count": 9}
{"id": "G9", "scorer": "Abdoul Ouattara", "team": "Burkina Faso", "minute": 22, "minute_text": "22nd minute"}
{"id": "G10", "scorer": "Issa Zongo", "team": "Burkina Faso", "minute": 57, "minute_text": "57"}
{"id": "G11", "scorer": "Conrad Bell", "team": "Stockport", "minute": 14, "minute_text": "14 minutes"}
{"id": "G12", "scorer": "Oisín Dempsey", "team": "Dundalk", "minute": 71, "minute_text": "71 minutes", "assist": "Raymond Olu"}
{"id": "G13", "scorer": "Oisín Dempsey", "team": "Dundalk", "minute": 71, "minute_text": "71 minutes", "assist": "Raymond Olu"}
{"id": "G14", "scorer": "Stephen Nolan", "team": "Shamrock Rovers", "minute": 68, "minute_text": "68"}
{"id": "G15", "scorer": "Bruno Caldeira", "team": "Rio Ave", "minute": 51, "minute_text": "51 minutes"}
{"id": "G16", "scorer": "Quilty"}
{"id": "G17", "scorer": "Moritz Ebel", "team": "Mönchengladbach", "minute": 9, "minute_text": "ninth minute"}
{"id": "G18", "scorer": "Luiz Antônio", "team": "Vasco", "minute": 82, "minute_text": "82nd minute", "kind": "shot"}
{"id": "G19", "scorer": "Thalles; Erik Moraes", "team": "Bragantino", "count": 2}
{"id": "G20", "scorer": "Tamika Bright", "team": "San Diego Wave", "minute": 79, "minute_text": "79 minutes", "kind": "shot"}
{"id": "G21", "scorer": "Caner Şahin", "team": "Samsunspor", "minute": 90, "added": 7, "minute_text": "seventh minute of it"}
{"id": "G22", "scorer": "Caner Şahin", "team": "Samsunspor", "minute": 90, "added": 7, "minute_text": "seventh minute of it", "kind": "header"}
{"id": "G23", "scorer": "Caner Şahin", "team": "Samsunspor", "minute": 75, "minute_text": "75 minutes"}
{"id": "G24", "scorer": "Ryan Pettigrew", "team": "Queen's Park", "minute": 67, "minute_text": "67 minutes"}
{"id": "G25", "scorer": "Hampus Rydell", "team": "Elfsborg", "minute": 3, "minute_text": "third minute"}
{"id": "G26", "scorer": "Isak Ahlin", "team": "Elfsborg", "minute": 77, "minute_text": "77th"}
{"id": "G27", "scorer": "Sunil Thapa", "team": "Nepal", "count": 2}
{"id": "G28", "scorer": "Rakib Hossain", "team": "Bangladesh", "minute": 60, "minute_text": "hour"}
{"id": "G29", "scorer": "Anil Gurung", "team": "Nepal", "minute": 72, "minute_text": "72nd"}
{"id": "G30", "scope": "background", "count": 8}
