⟦TEAM|Dundee⟧ twice came close in the ⟦MINUTE|opening 10 minutes⟧, ⟦PERSON|Robbie Lennox⟧ heading over and ⟦PERSON|Danilo Matei⟧ being denied by ⟦PERSON|Ian Farquhar⟧, before ⟦PERSON|Matei⟧ ⟦G1|finished off⟧ a passing move involving six players.

A lengthy VAR check followed ⟦PERSON|Xavi Alcaraz⟧'s ⟦MINUTE|73rd-minute⟧ ⟦G2|header⟧ for ⟦TEAM|Leeds United⟧, and referee ⟦PERSON|Nigel Trimble⟧ eventually ruled that ⟦PERSON|Alcaraz⟧ had strayed offside. By then ⟦TEAM|Leeds⟧ trailed to a ⟦PERSON|Christian Bould⟧ ⟦G3|penalty⟧.

⟦TEAM|Salford City⟧ thought they should have had a spot-kick when ⟦PERSON|Kevin Marsden⟧ was held by ⟦PERSON|Abdul Rauf Khan⟧, but nothing was given. ⟦PERSON|Marsden⟧ later glanced a header wide and ⟦PERSON|Ted Hargreave⟧ fired a free-kick into the wall.

On-loan winger ⟦PERSON|Isaac Delaney⟧ ⟦G4|scored⟧ for the third game running and set up ⟦G5|another⟧ for ⟦PERSON|Neil Bannan⟧ as ⟦TEAM|Kilmarnock⟧ swept aside ⟦TEAM|Hamilton Academical⟧ to reach the ⟦COMPETITION|League Cup⟧ semi-finals.

⟦TEAM|Bristol Rovers⟧ have parted company with head coach ⟦PERSON|Paul Eddowes⟧ following ⟦DATE|Saturday⟧'s ⟦SCORE|4-0⟧ defeat by ⟦TEAM|Mansfield Town⟧, a result that left them five points from safety. ⟦PERSON|Eddowes⟧ won 14 of his 51 matches in charge.

Defender ⟦PERSON|Tyler Moss⟧ has been charged by the ⟦ORG|FA⟧ over an incident in the tunnel at ⟦MINUTE|half-time⟧ of ⟦TEAM|Gillingham⟧'s draw at ⟦TEAM|Bromley⟧.

The visitors paid for their wastefulness when ⟦PERSON|Lorenzo Bianco-Hughes⟧ ⟦G6|opened the scoring⟧ against the run of play, ⟦PERSON|Steve Cawley⟧'s long clearance catching out ⟦PERSON|Miles Overton⟧ and leaving the ⟦TEAM|Stevenage⟧ man free to ⟦G7|nudge the ball past ⟦PERSON|Joe Dunkerley⟧⟧.

The ⟦TEAM|Cherries⟧ were second best from the start. They managed a single effort on target, a weak one from ⟦PERSON|Ryan Lascelles⟧, and conceded 11 free-kicks in their own half.

⟦PERSON|Anders Vang⟧ has not been beaten since ⟦MINUTE|half-time⟧ of the game at ⟦TEAM|Everton⟧ on ⟦DATE|December 7⟧, a run now standing at 421 minutes.

⟦PERSON|Timo Harjunen⟧ went down in the box under pressure from ⟦PERSON|Mark Allardyce⟧ on ⟦MINUTE|24 minutes⟧; referee ⟦PERSON|Euan Simms⟧ pointed to the spot and ⟦PERSON|Cedric Mboma⟧ ⟦G8|sent ⟦PERSON|Kieran Doull⟧ the wrong way⟧. ⟦TEAM|Aberdeen⟧ ⟦G9|doubled their advantage⟧ ⟦MINUTE|11 minutes later⟧, ⟦PERSON|Harjunen⟧ this time doing it himself from ⟦PERSON|Jay Robb⟧'s pass.

⟦PERSON|Owain Griffith⟧ was booked after ⟦MINUTE|15 minutes⟧, withdrawn after ⟦MINUTE|30⟧ and will be assessed by the ⟦TEAM|Wrexham⟧ medical staff on ⟦DATE|Monday⟧. He is one of three players at the club yet to score in the league ⟦DATE|this season⟧.

⟦PERSON|Tommy Laverick⟧ ⟦G10|levelled⟧ just past the ⟦MINUTE|half-hour⟧ with a finish off the underside of the bar, and from ⟦SCORE|1-1⟧ there was only one team in it. ⟦PERSON|Gianluca Serra⟧ had three shots saved in the ⟦MINUTE|final quarter of an hour⟧ alone.

⟦TEAM|Manchester United⟧ moved back into the top four. ⟦PERSON|Jakob Wessel⟧'s early ⟦G11|goal⟧ settled the nerves, ⟦PERSON|Rafinha Prado⟧ rattled a post and ⟦PERSON|Dexter Amadi⟧ ⟦G12|sealed it⟧ deep into ⟦MINUTE|added time⟧, running from halfway to ⟦G13|stroke into an empty net⟧.

What should have been a simple catch for ⟦PERSON|Louis Penrice⟧ from ⟦PERSON|Charlie Mayhew⟧'s cross ended with the goalkeeper dropping the ball behind him and ⟦G14|over the line⟧. It was credited as an ⟦G15|own goal⟧, much to the dismay of the ⟦TEAM|Bromley⟧ bench.

⟦PERSON|Adi Solanke-Reid⟧ drilled narrowly wide, ⟦PERSON|Mark Gosling⟧ had a shot charged down by ⟦PERSON|Bruno Valente⟧, and ⟦PERSON|Jack Titmuss⟧ nodded ⟦PERSON|Gosling⟧'s corner on to the top of the net. For all that, it was ⟦SCORE|0-0⟧ at the ⟦MINUTE|break⟧.

⟦PERSON|Felix Hartmann⟧ gave ⟦TEAM|Rangers⟧ the perfect start in ⟦GPE|Prague⟧. There were ⟦MINUTE|three minutes⟧ on the clock when the ⟦NORP|German⟧ took ⟦PERSON|Curtis Bremner⟧'s pass in his stride and ⟦G16|found the far corner⟧, and it took a superb stop from ⟦PERSON|Tomas Benes⟧ to stop ⟦PERSON|Bremner⟧ from making it two.

⟦TEAM|Birmingham City⟧ remain top on goal difference after ⟦TEAM|Wycombe Wanderers⟧, beaten just twice at home ⟦DATE|this season⟧, also won. ⟦PERSON|Lucas Farrell⟧'s ⟦MINUTE|69th-minute⟧ ⟦G17|strike⟧ was enough for the ⟦TEAM|Chairboys⟧ against ⟦TEAM|Wigan⟧.

⟦PERSON|Ross Carmichael⟧ had already sent one overhead kick wide when he tried another on ⟦MINUTE|58 minutes⟧ and this time connected cleanly. The ball ⟦G18|bounced once and went in off the post⟧, giving goalkeeper ⟦PERSON|Cole Murchie⟧ no chance.

Asked about a possible move for ⟦TEAM|Torino⟧ forward ⟦PERSON|Andrea Pelizzari⟧, the ⟦TEAM|Everton⟧ manager said: "He's a good player who scores goals. We have good players who score goals. Ask me on ⟦DATE|February 3⟧."

⟦TEAM|Sheffield Wednesday⟧ took nothing from a half they had dominated, ⟦PERSON|Paul Grice⟧ having clipped the bar and ⟦PERSON|Mamadou Sane⟧ having been foiled by ⟦PERSON|Kit Rawnsley⟧.

⟦PERSON|Peter Aldridge⟧ and ⟦PERSON|Sol Henshaw⟧ had chances to kill the game after ⟦PERSON|Aldridge⟧'s ⟦MINUTE|ninth-minute⟧ ⟦G19|opener⟧, but neither could beat ⟦PERSON|Mirko Savic⟧, and when ⟦PERSON|Noel Kavanagh⟧ was allowed to head ⟦PERSON|Ashton Reyes⟧'s free-kick back across goal, ⟦PERSON|Dejan Zupan⟧ ⟦G20|equalised⟧ from a yard.

Defeat left ⟦TEAM|Inverness⟧ without a win since ⟦DATE|October⟧. They had enough of the ball to have changed that, but ⟦PERSON|Gary Minto⟧'s shooting was poor, ⟦PERSON|Struan Gillies⟧ put a header wide when unmarked and the one attempt that did beat ⟦PERSON|Aleksander Bielik⟧ was hacked away by ⟦PERSON|David Reid⟧ in front of the line.

⟦PERSON|Mikey Stroud⟧'s ⟦G21|second of the night⟧ arrived in the ⟦MINUTE|78th minute⟧, ⟦PERSON|Paddy Lonergan⟧'s pull-back giving him time to steady himself. His ⟦G22|first⟧, a near-post flick from ⟦PERSON|Lonergan⟧'s corner, had come ⟦MINUTE|an hour earlier⟧.

The ⟦TEAM|Cobblers⟧ wasted little time. ⟦PERSON|Jermaine Tully⟧ was released by ⟦PERSON|Hugh Castleton⟧, rounded ⟦PERSON|Chris Boateng⟧ and from the tightest of angles ⟦G23|got the ball in⟧, all with barely ⟦MINUTE|four minutes⟧ played.
=====GOALS=====
{"id": "G1", "scorer": "Danilo Matei", "team": "Dundee", "kind": "shot"}
{"id": "G2", "scorer": "Xavi Alcaraz", "team": "Leeds United", "minute": 73, "minute_text": "73rd-minute", "kind": "header", "outcome": "ruled out"}
{"id": "G3", "scorer": "Christian Bould", "kind": "penalty"}
{"id": "G4", "scorer": "Isaac Delaney", "team": "Kilmarnock"}
{"id": "G5", "scorer": "Neil Bannan", "team": "Kilmarnock", "assist": "Isaac Delaney"}
{"id": "G6", "scorer": "Lorenzo Bianco-Hughes", "team": "Stevenage", "kind": "shot", "assist": "Steve Cawley"}
{"id": "G7", "scorer": "Lorenzo Bianco-Hughes", "team": "Stevenage", "kind": "shot", "assist": "Steve Cawley"}
{"id": "G8", "scorer": "Cedric Mboma", "team": "Aberdeen", "minute": 24, "minute_text": "24 minutes", "kind": "penalty"}
{"id": "G9", "scorer": "Timo Harjunen", "team": "Aberdeen", "minute": 35, "minute_text": "11 minutes later", "assist": "Jay Robb"}
{"id": "G10", "scorer": "Tommy Laverick", "minute": 30, "minute_text": "half-hour", "kind": "shot"}
{"id": "G11", "scorer": "Jakob Wessel", "team": "Manchester United"}
{"id": "G12", "scorer": "Dexter Amadi", "team": "Manchester United", "minute_text": "added time", "kind": "shot"}
{"id": "G13", "scorer": "Dexter Amadi", "team": "Manchester United", "minute_text": "added time", "kind": "shot"}
{"id": "G14", "scorer": "Louis Penrice", "kind": "own goal"}
{"id": "G15", "scorer": "Louis Penrice", "kind": "own goal"}
{"id": "G16", "scorer": "Felix Hartmann", "team": "Rangers", "minute": 3, "minute_text": "three minutes", "kind": "shot", "assist": "Curtis Bremner"}
{"id": "G17", "scorer": "Lucas Farrell", "team": "Chairboys", "minute": 69, "minute_text": "69th-minute", "kind": "shot"}
{"id": "G18", "scorer": "Ross Carmichael", "minute": 58, "minute_text": "58 minutes", "kind": "shot"}
{"id": "G19", "scorer": "Peter Aldridge", "minute": 9, "minute_text": "ninth-minute"}
{"id": "G20", "scorer": "Dejan Zupan", "kind": "shot", "assist": "Noel Kavanagh"}
{"id": "G21", "scorer": "Mikey Stroud", "minute": 78, "minute_text": "78th minute", "assist": "Paddy Lonergan"}
{"id": "G22", "scorer": "Mikey Stroud", "minute": 18, "minute_text": "an hour earlier", "assist": "Paddy Lonergan"}
{"id": "G23", "scorer": "Jermaine Tully", "team": "Cobblers", "minute": 4, "minute_text": "four minutes", "kind": "shot", "assist": "Hugh Castleton"}
