⟦PERSON|Marlon Adekunle⟧ ⟦G1|gave ⟦TEAM|Stoke City⟧ the lead⟧ on ⟦MINUTE|14 minutes⟧ when he ⟦G2|converted⟧ ⟦PERSON|Ewan Pritchett⟧'s low cross, but ⟦TEAM|Preston North End⟧ drew level before the ⟦MINUTE|break⟧ as ⟦PERSON|Jakub Horvath⟧ ⟦G3|nodded in⟧ from a corner.

⟦PERSON|Quentin Larose⟧, making his first start, was slow to react when ⟦PERSON|Dean Hartshorn⟧'s shot bounced off the keeper's chest, and a good opening was lost.

⟦TEAM|Millwall⟧, who moved up to fifth with the victory, had to withstand late pressure. ⟦PERSON|Rhys Calloway⟧'s header was held by ⟦PERSON|Daniel Oyebanji⟧, substitute ⟦PERSON|Kenji Morioka⟧ fired over from eight yards and ⟦PERSON|Aaron Stiles⟧ saw a goal-bound effort blocked by ⟦PERSON|Luca Ferrandi⟧.

⟦PERSON|Cameron Duthie⟧'s ⟦G4|goal⟧ ⟦MINUTE|four minutes from time⟧ earned ⟦TEAM|St Mirren⟧ a point after ⟦PERSON|Stefan Lazarov⟧ had ⟦G5|put ⟦TEAM|Kilmarnock⟧ in front⟧ at ⟦VENUE|Rugby Park⟧.

The breakthrough came on ⟦MINUTE|31 minutes⟧. ⟦PERSON|Ross Ainsley⟧'s corner was cleared only as far as ⟦PERSON|Idris Bello⟧, and the ⟦TEAM|Ipswich Town⟧ midfielder ⟦G6|drove a low shot through a crowd of players and in⟧. ⟦PERSON|Bello⟧ went close again before ⟦MINUTE|half-time⟧ with a curling effort that ⟦PERSON|Tom Garside⟧ touched round the post.

⟦TEAM|Derby County⟧ were denied a penalty in the ⟦MINUTE|52nd minute⟧ when ⟦PERSON|Harvey Lomax⟧ went down under a challenge from ⟦PERSON|Bram Verhoeven⟧, and ⟦PERSON|Lomax⟧ was then booked for his protests. The ⟦TEAM|Rams⟧ had three shots on target in the second half, none of which troubled ⟦PERSON|Niklas Ekdal⟧.

⟦PERSON|Patrick Olowu⟧ ⟦G7|scored twice⟧ as ⟦TEAM|Huddersfield Town⟧ came from behind to beat ⟦TEAM|Northampton Town⟧ ⟦SCORE|3-1⟧ and go third in ⟦COMPETITION|League One⟧. ⟦PERSON|Joe Sanderson⟧ ⟦G8|added the third⟧ in ⟦MINUTE|stoppage time⟧ after ⟦PERSON|Kieran Boyce⟧ had ⟦G9|given the visitors an early lead⟧.

"I thought the first ⟦G10|goal⟧ came against the run of play," said ⟦TEAM|Bristol City⟧ head coach ⟦PERSON|Gareth Landry⟧. "We'd hit the bar through ⟦PERSON|Max Thorley⟧, had one cleared off the line, and then we switch off from a throw-in. At ⟦SCORE|1-0⟧ down away from home you are chasing it."

⟦PERSON|Alfie Marchetti⟧, a ⟦MINUTE|63rd-minute⟧ replacement for ⟦PERSON|Dele Owusu⟧, needed ⟦MINUTE|eight minutes⟧ to make an impact, running on to ⟦PERSON|Leon Hatch⟧'s pass and ⟦G11|beating ⟦PERSON|Rory McCaul⟧⟧ with a low finish for his first ⟦G12|goal⟧ in ⟦TEAM|Charlton Athletic⟧ colours.

⟦PERSON|Declan Ashford⟧ drove wide from 20 yards after ⟦MINUTE|12 minutes⟧, and ⟦PERSON|Rico Mendonca⟧ headed a ⟦PERSON|Ben Sturgeon⟧ cross over the bar before the first quarter was out.

A lively opening saw ⟦PERSON|Kieran Mabey⟧ shoot over for ⟦TEAM|Exeter⟧ and ⟦PERSON|Ante Grgic⟧ have a low effort gathered by ⟦PERSON|Paddy Noonan⟧ for ⟦TEAM|Lincoln⟧.

⟦TEAM|Hibernian⟧ remain seven points behind ⟦TEAM|Aberdeen⟧ after a goalless draw at ⟦VENUE|Easter Road⟧. ⟦PERSON|Callum Weir⟧ had the best chance, striking the inside of a post in the ⟦MINUTE|38th minute⟧, while ⟦PERSON|Mattias Nyström⟧ should have done better with a free header from ⟦PERSON|Weir⟧'s free-kick.

⟦PERSON|Tyler Beckford-Rowe⟧ thought he had won it in the ⟦MINUTE|89th minute⟧, only for the ⟦G13|goal⟧ to be disallowed because ⟦PERSON|Sam Iredale⟧ was judged to have fouled goalkeeper ⟦PERSON|Artur Wolski⟧. It finished ⟦SCORE|1-1⟧, ⟦PERSON|Wolski⟧'s ⟦TEAM|Coventry City⟧ having ⟦G14|equalised⟧ through ⟦PERSON|Juan Carlos Ibarra⟧ on the ⟦MINUTE|hour⟧.

⟦TEAM|Grimsby⟧ led ⟦SCORE|2-0⟧ at the ⟦MINUTE|interval⟧ thanks to ⟦G15|goals⟧ from ⟦PERSON|Danny Foxley⟧ (⟦MINUTE|19⟧) and ⟦PERSON|Mo Sesay⟧ (⟦MINUTE|44⟧), and despite a ⟦G16|reply⟧ from ⟦PERSON|Ben Arkwright⟧ with ⟦MINUTE|12 minutes left⟧ they held on for a fourth win in a row.

⟦PERSON|Will Tranter⟧'s contract at ⟦TEAM|Burton Albion⟧ has been extended until ⟦DATE|2027⟧. The 24-year-old defender has made 88 appearances and ⟦G17|scored four goals⟧ since completing a move from ⟦TEAM|Solihull Moors⟧, and finished ⟦DATE|last season⟧ as the club's player of the year.

⟦TEAM|Arsenal⟧ forward ⟦PERSON|Mikael Tverberg⟧ tested ⟦PERSON|Hugo Almansa⟧ from distance inside ⟦MINUTE|three minutes⟧, and the ⟦NORP|Norwegian⟧ should have opened the scoring when ⟦PERSON|Declan Moyes⟧ slid the ball across the six-yard box, but he stabbed wide.

It was ⟦SCORE|2-0⟧ ⟦MINUTE|five minutes later⟧ when ⟦PERSON|Ola Brandt⟧ was tripped by ⟦PERSON|Stuart Keogh⟧ and got up to ⟦G18|score from the spot⟧. ⟦PERSON|Lewis Tandoh⟧ had ⟦G19|put ⟦TEAM|Norwich City⟧ ahead⟧ in the ⟦MINUTE|22nd minute⟧.

⟦PERSON|Jamie Hendry⟧ was sent off for a second bookable offence in the ⟦MINUTE|57th minute⟧ and ⟦TEAM|Livingston⟧, already a goal down, rarely threatened after that. ⟦PERSON|Kyle McIntosh⟧ headed wide from ⟦PERSON|Adam Rooney-Bain⟧'s cross and ⟦PERSON|Chris Fairlie⟧ had an effort tipped over by ⟦PERSON|Jordan Leckie⟧.

⟦TEAM|Walsall⟧'s best spell came after ⟦PERSON|Joel Kirton⟧'s introduction on ⟦MINUTE|66 minutes⟧, when ⟦PERSON|Kirton⟧ drew a smart save from ⟦PERSON|Marek Bilek⟧ and ⟦PERSON|Josh Tideswell⟧ hit the outside of the post.

A ⟦G20|brace⟧ from former ⟦TEAM|Celtic⟧ striker ⟦PERSON|Liam Docherty⟧ sent ⟦TEAM|Dundee United⟧ into the last eight of the ⟦COMPETITION|Scottish Cup⟧. He ⟦G21|scrambled in the opener⟧ after ⟦MINUTE|nine minutes⟧ when ⟦PERSON|Piotr Zawada⟧ dropped a cross, and ⟦G22|rolled home his second⟧ from ⟦PERSON|Euan Brodie⟧'s cut-back ⟦MINUTE|10 minutes after the restart⟧.

⟦PERSON|Antonio Ruggeri⟧, who ⟦G23|scored the winner⟧ in the reverse fixture in ⟦DATE|October⟧, was a constant threat for ⟦TEAM|Burnley⟧. He drew a smart stop from ⟦PERSON|Freddie Lowther⟧ before the ⟦MINUTE|quarter-hour⟧, sent a volley into the side-netting and had a penalty appeal waved away by referee ⟦PERSON|Craig Hollis⟧.

⟦TEAM|Watford⟧ cut the gap to the play-off places to two points by winning ⟦SCORE|1-0⟧ at ⟦TEAM|Blackburn Rovers⟧, ⟦PERSON|Emre Yildiz⟧ ⟦G24|converting⟧ a ⟦MINUTE|76th-minute⟧ penalty after ⟦PERSON|Josh Bramwell⟧ handled.

⟦TEAM|Leyton Orient⟧ had failed to score in four matches and ⟦PERSON|Simon Trask⟧'s side looked nervous, ⟦PERSON|Theo Mbeki⟧ scuffing an early chance and ⟦PERSON|George Lister⟧ slicing another into the stand. They need not have worried. ⟦PERSON|Mbeki⟧ ⟦G25|got the first⟧ from close range, ⟦PERSON|Lister⟧ ⟦G26|got the second⟧, and the ⟦DATE|new year⟧ had started with a win at last.

⟦PERSON|Nathan Elphick⟧ missed the chance to make it two when his ⟦MINUTE|64th-minute⟧ penalty was saved by ⟦PERSON|Victor Lundgren⟧, and ⟦TEAM|Sheffield Wednesday⟧ were punished ⟦MINUTE|three minutes later⟧ as ⟦PERSON|Calum Rhodes⟧ ⟦G27|headed ⟦TEAM|Hull City⟧ level⟧.
=====GOALS=====
{"id": "G1", "scorer": "Marlon Adekunle", "team": "Stoke City", "minute": 14, "minute_text": "14 minutes", "kind": "shot", "assist": "Ewan Pritchett"}
{"id": "G2", "scorer": "Marlon Adekunle", "team": "Stoke City", "minute": 14, "minute_text": "14 minutes", "kind": "shot", "assist": "Ewan Pritchett"}
{"id": "G3", "scorer": "Jakub Horvath", "team": "Preston North End", "kind": "header"}
{"id": "G4", "scorer": "Cameron Duthie", "team": "St Mirren", "minute": 86, "minute_text": "four minutes from time"}
{"id": "G5", "scorer": "Stefan Lazarov", "team": "Kilmarnock"}
{"id": "G6", "scorer": "Idris Bello", "team": "Ipswich Town", "minute": 31, "minute_text": "31 minutes", "kind": "shot"}
{"id": "G7", "scorer": "Patrick Olowu", "team": "Huddersfield Town", "count": 2}
{"id": "G8", "scorer": "Joe Sanderson", "team": "Huddersfield Town", "minute_text": "stoppage time"}
{"id": "G9", "scorer": "Kieran Boyce", "team": "Northampton Town"}
{"id": "G10"}
{"id": "G11", "scorer": "Alfie Marchetti", "team": "Charlton Athletic", "minute": 71, "minute_text": "eight minutes", "kind": "shot", "assist": "Leon Hatch"}
{"id": "G12", "scorer": "Alfie Marchetti", "team": "Charlton Athletic", "minute": 71, "minute_text": "eight minutes", "kind": "shot", "assist": "Leon Hatch"}
{"id": "G13", "scorer": "Tyler Beckford-Rowe", "minute": 89, "minute_text": "89th minute", "outcome": "ruled out"}
{"id": "G14", "scorer": "Juan Carlos Ibarra", "team": "Coventry City", "minute": 60, "minute_text": "hour"}
{"id": "G15", "scorer": "Danny Foxley; Mo Sesay", "team": "Grimsby", "count": 2}
{"id": "G16", "scorer": "Ben Arkwright", "minute": 78, "minute_text": "12 minutes left"}
{"id": "G17", "scorer": "Will Tranter", "team": "Burton Albion", "scope": "background", "count": 4}
{"id": "G18", "scorer": "Ola Brandt", "team": "Norwich City", "minute": 27, "minute_text": "five minutes later", "kind": "penalty", "score": "2-0"}
{"id": "G19", "scorer": "Lewis Tandoh", "team": "Norwich City", "minute": 22, "minute_text": "22nd minute"}
{"id": "G20", "scorer": "Liam Docherty", "team": "Dundee United", "kind": "shot", "count": 2}
{"id": "G21", "scorer": "Liam Docherty", "team": "Dundee United", "minute": 9, "minute_text": "nine minutes", "kind": "shot"}
{"id": "G22", "scorer": "Liam Docherty", "team": "Dundee United", "minute": 55, "minute_text": "10 minutes after the restart", "kind": "shot", "assist": "Euan Brodie"}
{"id": "G23", "scorer": "Antonio Ruggeri", "team": "Burnley", "scope": "background"}
{"id": "G24", "scorer": "Emre Yildiz", "team": "Watford", "minute": 76, "minute_text": "76th-minute", "kind": "penalty"}
{"id": "G25", "scorer": "Theo Mbeki", "team": "Leyton Orient", "kind": "shot"}
{"id": "G26", "scorer": "George Lister", "team": "Leyton Orient"}
{"id": "G27", "scorer": "Calum Rhodes", "team": "Hull City", "minute": 67, "minute_text": "three minutes later", "kind": "header"}
