Reckless ⟦TEAM|City⟧ rue red as ⟦TEAM|Colchester⟧ bounce back | ⟦TEAM|Exeter City⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Colchester United⟧

⟦TEAM|Colchester⟧ ⟦G1|scored⟧ twice in six second-half minutes to come from behind and beat 10-man ⟦TEAM|Exeter City⟧ at ⟦VENUE|St James Park⟧.

⟦PERSON|Dom Whitelock⟧ ⟦G2|headed the ⟦TEAM|Grecians⟧ in front⟧, but after ⟦NORP|Ghanaian⟧ centre-back ⟦PERSON|Ebo Mensah-Tawiah⟧ had been sent off the ⟦TEAM|U's⟧ took over, ⟦PERSON|Alex Rimmington⟧ ⟦G3|finding a leveller⟧ and ⟦NORP|Gabonese⟧ winger ⟦PERSON|Loïc Mboumba⟧ ⟦G4|striking what proved to be the decisive blow⟧.

Referee ⟦PERSON|Wayne Tolliver⟧ had already booked two men by the time ⟦TEAM|Exeter⟧ made the first opening, goalkeeper ⟦PERSON|Jamie Castleden⟧ being forced to beat away ⟦PERSON|Ollie Treloar⟧'s drive (⟦MINUTE|15⟧). ⟦PERSON|Rimmington⟧, on his 200th appearance, planted a header wide from ⟦PERSON|Mboumba⟧'s cross. ⟦PERSON|Brennan Foyle⟧ tested ⟦TEAM|Exeter⟧'s on-loan keeper ⟦PERSON|Mateusz Wilk⟧ on ⟦MINUTE|22 minutes⟧.

The ⟦TEAM|City⟧ ⟦G13|goal⟧ on ⟦MINUTE|37⟧ had been coming. ⟦PERSON|Treloar⟧'s throw-in was flicked on by ⟦PERSON|Mensah-Tawiah⟧, and ⟦PERSON|Whitelock⟧, who had begun the move out on the left, was ⟦G14|there at the back post⟧. It was his ⟦G5|third goal⟧ in four games and his first with his head since, he reckons, the under-12s.

⟦PERSON|Treloar⟧ nearly struck again before ⟦MINUTE|half-time⟧ when his 30-yarder took the paint off the bar, and ⟦PERSON|Whitelock⟧ had a ⟦G15|second⟧ disallowed, ⟦G6|firing home⟧ after ⟦PERSON|Treloar⟧ had been penalised for shoving ⟦PERSON|Danny Keogh⟧. How important that would prove to be.

⟦PERSON|Mensah-Tawiah⟧, cautioned in the first half, tripped ⟦PERSON|Mboumba⟧ in the ⟦MINUTE|59th minute⟧ and off he went. The ⟦TEAM|U's⟧ were ⟦G7|level⟧ by the ⟦MINUTE|63rd⟧: ⟦PERSON|Keogh⟧'s free-kick hit the wall, ⟦PERSON|Foyle⟧ swung the ball back in, and ⟦PERSON|Rimmington⟧, playing as an emergency striker, ⟦G8|swivelled to poke past⟧ ⟦PERSON|Wilk⟧.

⟦TEAM|Exeter⟧ manager ⟦PERSON|Steve Yelland⟧ threw on an extra defender. It made no odds. ⟦PERSON|Foyle⟧ again was the architect, his chipped pass over the top controlled by ⟦PERSON|Mboumba⟧, who cut inside ⟦PERSON|Cal Radmore⟧ and ⟦G9|let fly⟧, the ball taking a slight touch off the defender's heel and flying into the far corner on ⟦MINUTE|69⟧.

⟦PERSON|Whitelock⟧ went close late on, ⟦PERSON|Castleden⟧ clutching his effort on the line, and there was a five-minute wait while ⟦PERSON|Treloar⟧, who had pulled a hamstring, was carried off.

"We've controlled the game until the red," said ⟦PERSON|Yelland⟧. "Our ⟦G10|second⟧, which should've stood in my opinion, wins it. They're a decent side against 10 men, fair play."

⟦TEAM|Colchester⟧ boss ⟦PERSON|Nathan Greaves⟧ said: "The first one we ⟦G11|conceded⟧ was sloppy but from there I've no complaints. ⟦PERSON|Alex⟧ has come up with a big ⟦G12|goal⟧ on a big day for him."

The ⟦TEAM|U's⟧, who have finished ninth in ⟦COMPETITION|League Two⟧ in each of the last two seasons, are ninth.
=====GOALS=====
{"id": "G1", "scorer": "Alex Rimmington; Loïc Mboumba", "team": "Colchester United", "count": 2}
{"id": "G2", "scorer": "Dom Whitelock", "team": "Exeter City", "minute": 37, "assist": "Ebo Mensah-Tawiah", "kind": "header"}
{"id": "G3", "scorer": "Alex Rimmington", "team": "Colchester United", "minute": 63, "assist": "Brennan Foyle", "kind": "shot"}
{"id": "G4", "scorer": "Loïc Mboumba", "team": "Colchester United", "minute": 69, "assist": "Brennan Foyle", "kind": "shot"}
{"id": "G5", "scorer": "Dom Whitelock", "team": "Exeter City", "minute": 37, "assist": "Ebo Mensah-Tawiah", "kind": "header"}
{"id": "G6", "scorer": "Dom Whitelock", "team": "Exeter City", "kind": "shot", "outcome": "ruled out"}
{"id": "G7", "scorer": "Alex Rimmington", "team": "Colchester United", "minute": 63, "minute_text": "63rd", "assist": "Brennan Foyle", "kind": "shot"}
{"id": "G8", "scorer": "Alex Rimmington", "team": "Colchester United", "minute": 63, "minute_text": "63rd", "assist": "Brennan Foyle", "kind": "shot"}
{"id": "G9", "scorer": "Loïc Mboumba", "team": "Colchester United", "minute": 69, "minute_text": "69", "assist": "Brennan Foyle", "kind": "shot"}
{"id": "G10", "scorer": "Dom Whitelock", "team": "Exeter City", "kind": "shot", "outcome": "ruled out"}
{"id": "G11", "scorer": "Dom Whitelock", "team": "Exeter City", "minute": 37, "assist": "Ebo Mensah-Tawiah", "kind": "header"}
{"id": "G12", "scorer": "Alex Rimmington", "team": "Colchester United", "minute": 63, "assist": "Brennan Foyle", "kind": "shot"}
{"id": "G13", "scorer": "Dom Whitelock", "team": "Exeter City", "minute": 37, "minute_text": "37", "assist": "Ebo Mensah-Tawiah", "kind": "header"}
{"id": "G14", "scorer": "Dom Whitelock", "team": "Exeter City", "minute": 37, "minute_text": "37", "assist": "Ebo Mensah-Tawiah", "kind": "header"}
{"id": "G15", "scorer": "Dom Whitelock", "team": "Exeter City", "kind": "shot", "outcome": "ruled out"}
