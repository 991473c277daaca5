⟦TEAM|Portsmouth⟧'s lead lasted barely five minutes. ⟦PERSON|Connor Ashdown⟧ gave the ball away to ⟦PERSON|Yusuf Demirel⟧, he found ⟦PERSON|Patrick Lindqvist⟧ in the area, and the ⟦NORP|Swede⟧'s low ⟦G1|finish⟧ went in via the legs of ⟦PERSON|Josh Trask⟧. ⟦PERSON|Ashdown⟧ nearly made up for it when his half-volley cleared the bar by a foot.

⟦PERSON|Ivo Bastos⟧ had not scored since ⟦DATE|February⟧, but he needed just ⟦MINUTE|90 seconds⟧ here, ⟦G2|stealing in⟧ ahead of ⟦PERSON|Rui Caneira⟧ to beat ⟦PERSON|Filipe Nóvoa⟧ at his near post. ⟦PERSON|Caneira⟧ limped off with ⟦MINUTE|25 minutes⟧ gone.

⟦TEAM|Wycombe Wanderers⟧ finished with ten men after ⟦PERSON|Dominic Fairlie⟧ collected a second yellow, his first having come for kicking the ball away. ⟦TEAM|Exeter City⟧ could not make it count; ⟦PERSON|Ronan Cassidy⟧ fired wide, ⟦PERSON|Tim Vanstone⟧ fired over and ⟦PERSON|Mo Jaiteh⟧ was flagged offside.

An ⟦G3|own goal⟧ by ⟦PERSON|Luka Kovačević⟧ six minutes before the ⟦MINUTE|interval⟧ put ⟦TEAM|Rijeka⟧ in charge. ⟦PERSON|Duje Marić⟧'s cross from the right was going nowhere until the ⟦TEAM|Hajduk Split⟧ centre-back, under pressure from ⟦PERSON|Ante Rebrina⟧, diverted it beyond ⟦PERSON|Ivan Lučin⟧ in the ⟦MINUTE|39th minute⟧.

Then came the ⟦G4|third⟧. ⟦PERSON|Marlon Estrada⟧ took a short corner, ⟦PERSON|Cristian Bolaños⟧ worked it back to the edge, and the ball from ⟦PERSON|Wilmer Quiñones⟧ missed everybody on its way ⟦G5|into the far corner⟧ on ⟦MINUTE|73⟧. ⟦PERSON|Estrada⟧ claimed a touch but the ⟦G6|goal⟧ was given to ⟦PERSON|Quiñones⟧.

⟦PERSON|Bradley Ogilvie⟧'s header from ⟦PERSON|Ryan Tennant⟧'s corner was cleared off the line by ⟦PERSON|Stuart Keddie⟧. Two minutes after that ⟦PERSON|Ogilvie⟧ met another ⟦PERSON|Tennant⟧ corner and was penalised for a push on ⟦PERSON|Finlay Rooke⟧.

⟦TEAM|Sporting Kansas City⟧ opened up a two-goal lead on the ⟦MINUTE|hour⟧. ⟦PERSON|Nacho Ferrari⟧, a second-half replacement for ⟦PERSON|Dwayne Cole⟧, saw ⟦PERSON|Erik Salonen⟧ off his line and ⟦G7|lobbed him⟧ from 35 yards.

⟦PERSON|Rhys Pugh⟧ was sent off in the ⟦MINUTE|28th minute⟧ for denying ⟦PERSON|Jordan Eames⟧ a clear scoring chance. From the free-kick ⟦PERSON|Tyler Gaskin⟧ ⟦G8|curled the ball over the wall and in⟧, and it got worse for ⟦TEAM|Newport County⟧ when ⟦PERSON|Eames⟧ ⟦G9|added a second⟧ ⟦MINUTE|one minute before the break⟧.

⟦TEAM|Angers⟧ won by three goals and it could have been six. ⟦PERSON|Soufiane Amrani⟧ had two efforts saved, ⟦PERSON|Loïc Bertho⟧ put a penalty over and captain ⟦PERSON|Yann Delamarre⟧ hit the outside of the post from a free-kick after ⟦MINUTE|half-time⟧.

⟦PERSON|Charlie Boothroyd⟧ got ⟦TEAM|Grimsby Town⟧'s consolation in the ⟦MINUTE|86th minute⟧, a ⟦G10|tap-in⟧ after ⟦PERSON|Marcus Ileka⟧'s first attempt had been blocked by ⟦PERSON|Ethan Sale⟧. By then ⟦PERSON|Ileka⟧'s manager had gone down the tunnel and ⟦TEAM|Bradford City⟧ were three to the good.

On ⟦MINUTE|67 minutes⟧ ⟦PERSON|Katarina Blažek⟧ cut inside ⟦PERSON|Freya Lonsdale⟧ and tried her luck. ⟦PERSON|Beth Ormerod⟧ got a hand to it, not enough of one, and ⟦TEAM|Slavia Prague Women⟧ ⟦G11|had their breakthrough⟧.

The club's breakthrough in its dispute with the council came on ⟦DATE|Tuesday⟧, when both sides agreed terms for the lease at ⟦VENUE|Brunton Park⟧. ⟦TEAM|Carlisle United⟧ say a second phase of work could follow ⟦DATE|next summer⟧.

⟦TEAM|Kaizer Chiefs⟧ restored their advantage within ⟦MINUTE|three minutes⟧. ⟦PERSON|Lebo Mokwena⟧'s throw was flicked on by ⟦PERSON|Sipho Dlamini⟧ and ⟦PERSON|Themba Khoza⟧ ⟦G12|hooked it in⟧ on the turn, with ⟦PERSON|Itumeleng Pule⟧ claiming for a foul throw.

⟦PERSON|Dennis Aarøy⟧'s penalty record stands at seven from seven ⟦DATE|this season⟧ after the ⟦NORP|Norwegian⟧ ⟦G13|put away another⟧ in the ⟦MINUTE|fourth minute of stoppage time⟧. It had been awarded for a handball by ⟦PERSON|Mikkel Friis⟧, who minutes earlier had blocked ⟦PERSON|Aarøy⟧'s goalbound drive with his face.

⟦TEAM|Cheltenham Town⟧ struck first at ⟦VENUE|Plough Lane⟧. ⟦PERSON|Isaac Fenner⟧ slipped, ⟦PERSON|Darnell Whyte⟧ ran clear and his shot, half stopped by ⟦PERSON|Curtis Hale⟧, was helped ⟦G14|over the line⟧ by ⟦PERSON|Oliver Gouldbourne⟧ on ⟦MINUTE|14 minutes⟧.

A ⟦DATE|year ago⟧ ⟦PERSON|Nuno Seabra⟧'s ⟦G15|winner⟧ at this ground sent ⟦TEAM|Braga⟧ into the last 16. On ⟦DATE|Thursday⟧ he was on the bench, got 12 minutes, and his one sight of goal ended with a shot that bounced twice on its way to ⟦PERSON|Kasper Holmgren⟧.

⟦PERSON|Alfie Dunstan⟧ thought the flag was up and stopped; ⟦PERSON|Reuben Castellanos⟧ did not, and ⟦G16|squared the match⟧ at ⟦SCORE|2-2⟧ in the ⟦MINUTE|55th minute⟧ with a cool shot between the keeper's legs. ⟦TEAM|Cadiz⟧ had twice ⟦G17|come from behind⟧, and would have won it had ⟦PERSON|Raúl Espada⟧ not cleared from beneath his own bar.

⟦TEAM|Vancouver Whitecaps⟧ pressed for a leveller and left gaps. ⟦PERSON|Diego Fagioli⟧ broke from halfway, waited for ⟦PERSON|Andre Okonjo-Price⟧ to arrive on his left, and the substitute ⟦G18|made the points safe⟧ with the clock showing ⟦MINUTE|90+1⟧.

⟦PERSON|Mirza Hadžić⟧'s volley whistled past the upright, ⟦PERSON|Kerem Yıldız⟧'s header dropped onto the roof of the net, and when ⟦PERSON|Emre Aksoy⟧ finally got the ball past ⟦PERSON|Ionuț Pană⟧ on ⟦MINUTE|44 minutes⟧ ⟦PERSON|Vlad Stoica⟧ had raced back to hook it off the line.

⟦PERSON|Cormac Sheehan⟧ ⟦G19|opened ⟦TEAM|Cork City⟧'s account⟧ with a deflected free-kick on ⟦MINUTE|26 minutes⟧, the ball taking a touch off ⟦PERSON|Barry Nugent⟧ in the wall. ⟦PERSON|Nugent⟧ was also at fault for the ⟦G20|second⟧, beaten in the air by ⟦PERSON|Femi Idowu⟧ from ⟦PERSON|Sheehan⟧'s corner.
=====GOALS=====
{"id": "G1", "scorer": "Patrick Lindqvist", "kind": "shot", "assist": "Yusuf Demirel"}
{"id": "G2", "scorer": "Ivo Bastos", "minute": 2, "minute_text": "90 seconds", "kind": "shot"}
{"id": "G3", "scorer": "Luka Kovačević", "team": "Rijeka", "minute": 39, "kind": "own goal", "minute_text": "39th minute"}
{"id": "G4", "scorer": "Wilmer Quiñones", "minute": 73, "minute_text": "73"}
{"id": "G5", "scorer": "Wilmer Quiñones", "minute": 73, "minute_text": "73"}
{"id": "G6", "scorer": "Wilmer Quiñones", "minute": 73, "minute_text": "73"}
{"id": "G7", "scorer": "Nacho Ferrari", "team": "Sporting Kansas City", "minute": 60, "minute_text": "hour", "kind": "shot"}
{"id": "G8", "scorer": "Tyler Gaskin", "kind": "free kick"}
{"id": "G9", "scorer": "Jordan Eames", "minute": 44, "score": "2-0", "minute_text": "one minute before the break"}
{"id": "G10", "scorer": "Charlie Boothroyd", "team": "Grimsby Town", "minute": 86, "kind": "shot", "minute_text": "86th minute"}
{"id": "G11", "scorer": "Katarina Blažek", "team": "Slavia Prague Women", "minute": 67, "kind": "shot", "minute_text": "67 minutes"}
{"id": "G12", "scorer": "Themba Khoza", "team": "Kaizer Chiefs", "assist": "Sipho Dlamini", "kind": "volley"}
{"id": "G13", "scorer": "Dennis Aarøy", "minute": 90, "added": 4, "kind": "penalty", "minute_text": "fourth minute of stoppage time"}
{"id": "G14", "scorer": "Oliver Gouldbourne", "team": "Cheltenham Town", "minute": 14, "kind": "shot", "minute_text": "14 minutes"}
{"id": "G15", "scorer": "Nuno Seabra", "scope": "background"}
{"id": "G16", "scorer": "Reuben Castellanos", "team": "Cadiz", "minute": 55, "kind": "shot", "score": "2-2", "minute_text": "55th minute"}
{"id": "G17", "team": "Cadiz"}
{"id": "G18", "scorer": "Andre Okonjo-Price", "minute": 90, "added": 1, "assist": "Diego Fagioli", "kind": "shot", "minute_text": "90+1"}
{"id": "G19", "scorer": "Cormac Sheehan", "team": "Cork City", "minute": 26, "kind": "free kick", "minute_text": "26 minutes"}
{"id": "G20", "scorer": "Femi Idowu", "team": "Cork City", "kind": "header"}
