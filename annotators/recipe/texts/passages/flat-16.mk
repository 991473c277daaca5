⟦PERSON|Jarvis Eaton⟧ came on for ⟦PERSON|Moussa Diakite⟧ in the ⟦MINUTE|84th minute⟧ and with ⟦MINUTE|87⟧ on the clock ⟦G1|converted⟧ ⟦PERSON|Sam Inskip⟧'s cross. It was the 17-year-old's first ⟦G2|goal⟧ for ⟦TEAM|Sheffield Wednesday⟧ and their ⟦G3|third⟧ of the night.

⟦TEAM|Newcastle⟧'s hopes of reaching the ⟦COMPETITION|Champions League⟧ were dented by a ⟦SCORE|0-0⟧ draw with bottom club ⟦TEAM|Southampton⟧. ⟦PERSON|Stan Hedley⟧ had a first-half header saved on the line, ⟦PERSON|Giulio Rossetti⟧ failed to find the target with two efforts, and the visitors' ⟦PERSON|Kaleb Mwangi⟧ hit the bar.

⟦PERSON|Gordon Peacock⟧ was cautioned for simulation on ⟦MINUTE|nine minutes⟧, and his afternoon went downhill from there. It was his misplaced pass that set up ⟦PERSON|Luis Henriques⟧ for the ⟦G4|first⟧, and he whom ⟦PERSON|Josh Applewood⟧ left on the floor before ⟦G5|scoring the second⟧.

⟦TEAM|Tranmere⟧ players surrounded referee ⟦PERSON|Lisa Grantham⟧ after ⟦PERSON|Jordan Cuffe⟧ was shown a second yellow card for kicking the ball away in the ⟦MINUTE|62nd minute⟧.

"We've ⟦G6|conceded⟧ from a corner, a throw-in and a penalty," said ⟦TEAM|Ross County⟧'s ⟦PERSON|Murdo Grieve⟧. "It's not as though they've cut us open. ⟦PERSON|Callum⟧'s had a header saved, we've had two off the line. I'm more frustrated than angry."

⟦TEAM|Huddersfield⟧'s winning ⟦G7|goal⟧ came from the unlikely source of ⟦PERSON|Matt Ridgway⟧, a full-back who had not found the target in 114 previous matches. ⟦PERSON|Ridgway⟧ took a touch from ⟦PERSON|Karl Amundsen⟧'s lay-off and ⟦G8|struck his shot sweetly past ⟦PERSON|Niko Vasic⟧⟧ on ⟦MINUTE|77 minutes⟧.

⟦PERSON|Jack Danvers⟧ and ⟦PERSON|Sipho Radebe⟧ spurned opportunities in the ⟦MINUTE|opening quarter of an hour⟧, the latter after good work by ⟦PERSON|Danvers⟧. ⟦PERSON|Radebe⟧ missed again on ⟦MINUTE|28 minutes⟧, ⟦PERSON|Ben Gaskarth⟧ palming away his volley, and ⟦TEAM|Wigan⟧ went on to pay for it.

Three ⟦G9|goals⟧ in seven minutes had ⟦TEAM|Motherwell⟧ in dreamland. ⟦PERSON|Stuart Bain⟧ ⟦G10|got the ball rolling⟧ on ⟦MINUTE|20⟧, ⟦PERSON|Dylan Aird⟧'s corner ⟦G11|went in off⟧ the ⟦TEAM|Dundee⟧ defender ⟦PERSON|Scott Ferrier⟧ on ⟦MINUTE|23⟧ and ⟦PERSON|Bain⟧'s long-range shot ⟦G12|deceived ⟦PERSON|Allan Leitch⟧⟧ on ⟦MINUTE|26⟧.

⟦TEAM|Tottenham⟧ have announced pre-tax profits of £33m for the year ending ⟦DATE|June 30⟧. The accounts do not include the sale of ⟦PERSON|Erik Bergdahl⟧, who left for ⟦TEAM|Atletico Madrid⟧ having ⟦G13|scored 61 goals⟧ in four seasons.

There was no way back for ⟦TEAM|Oldham⟧ once ⟦PERSON|Marc Jellicoe⟧ had ⟦G14|made it three⟧. The loanee was first to react when ⟦PERSON|Anton Sobol⟧ spilled ⟦PERSON|Curtis Amis⟧' daisy-cutter, his second ⟦G15|goal⟧ in a fortnight and his side's ninth.

⟦PERSON|Fabian Kastner⟧'s effort was adjudged not to have crossed the line after ⟦PERSON|Liam Mottram⟧ scrambled it clear, and ⟦TEAM|Brighton⟧ were further aggrieved when ⟦PERSON|Luke Stamford⟧ went unpunished for a push on ⟦PERSON|Baptiste Giraud⟧. They remain in the bottom half.

⟦PERSON|Tayo Benson⟧ showed neat footwork to lose ⟦PERSON|Cal Hibbert⟧ on the by-line on ⟦MINUTE|42 minutes⟧, and his chip to the far post was ⟦G16|put in⟧ by the unmarked ⟦PERSON|Nico Alvarado⟧. ⟦TEAM|Coventry⟧ had been second best until then, ⟦PERSON|Ewan Lyall⟧ striking the post for ⟦TEAM|Stoke⟧.

Their third match in seven days proved one too many for ⟦TEAM|Airdrie⟧. They ⟦G17|fell behind⟧ on the ⟦MINUTE|half-hour⟧ when ⟦PERSON|Ross Clelland⟧'s header from ⟦PERSON|Bryn Maddox⟧'s corner ⟦G18|found the net⟧, and had barely an effort worthy of the name thereafter.

⟦TEAM|Ayr United⟧ pushed for an equaliser but ran into ⟦PERSON|Scott Gilhaney⟧, who tipped a ⟦PERSON|Bobby Lyall⟧ header over and beat out a fierce drive from ⟦PERSON|Mathieu Perrot⟧.

⟦PERSON|Harley Coombes⟧ shot when he ought to have passed on ⟦MINUTE|23 minutes⟧, and passed when he ought to have shot on ⟦MINUTE|44⟧, to the visible annoyance of ⟦PERSON|Andre Tembo⟧.

⟦PERSON|Miguel Carranza⟧ has started only four league games for ⟦TEAM|Bournemouth⟧, but from one of them, at ⟦TEAM|Everton⟧ in ⟦DATE|September⟧, he took away a ⟦G19|brace⟧ and the match ball he was not strictly entitled to.

With ⟦TEAM|Carlisle⟧ chasing the game, ⟦PERSON|Alex Firth⟧ was left isolated against ⟦PERSON|Demba Sane⟧ and fouled him. ⟦PERSON|Sane⟧ took the penalty himself; ⟦PERSON|Harry Brigg⟧ saved. ⟦PERSON|Hakan Ozturk⟧ was quickest to the rebound; ⟦PERSON|Brigg⟧ saved again. At last ⟦PERSON|Ryan Wath⟧ ⟦G20|turned it in⟧, on ⟦MINUTE|86 minutes⟧.

The ⟦TEAM|Jam Tarts⟧ have never won by six at ⟦VENUE|Tynecastle⟧ in ⟦NORP|European⟧ competition, and would have done so but for the goalkeeping of ⟦PERSON|Nikola Stankovic⟧. The ⟦NORP|Serb⟧ made nine saves. ⟦PERSON|Euan Dalgleish⟧ might have scored four; he settled for ⟦G21|one⟧.

⟦TEAM|Cardiff⟧ will finish the season in the bottom half whatever happens on ⟦DATE|Sunday⟧, when they visit ⟦TEAM|Preston⟧, who need a point to be sure of sixth.

⟦PERSON|Kenneth Osei-Boateng⟧ led ⟦TEAM|Luton⟧'s recovery. ⟦SCORE|2-0⟧ behind after ⟦PERSON|Ash Ripley⟧'s ⟦G22|brace⟧, they were given a way back by his ⟦G23|strike⟧ on ⟦MINUTE|63 minutes⟧, and it was his cross on ⟦MINUTE|82⟧ that ⟦PERSON|Charlie Bovey⟧ ⟦G24|guided in⟧ for ⟦SCORE|2-2⟧.

⟦PERSON|Will Marchbank⟧ blocked ⟦PERSON|Tarek Mansour⟧'s cross with an arm but referee ⟦PERSON|Yvonne Kettle⟧ waved play on. ⟦TEAM|Tranmere⟧'s players were still protesting when ⟦PERSON|Marchbank⟧ appeared at the other end and headed over from six yards.

Former ⟦TEAM|Dundee⟧ midfielder ⟦PERSON|Lewis Rattray⟧ returned to haunt them, his ⟦MINUTE|74th-minute⟧ ⟦G25|free-kick⟧ the difference after ⟦PERSON|Kyle Baird⟧, his successor in the side, had missed from the spot. ⟦TEAM|Aberdeen⟧ are up to fourth.

⟦PERSON|Stefano Giuliani⟧'s header was pushed out by ⟦PERSON|Alfie Manners⟧. ⟦PERSON|Nikolas Dietrich⟧ hit the rebound into the ground and it bounced up and ⟦G26|over the scrambling keeper⟧. ⟦TEAM|West Ham⟧, for the first time in seven matches, had a lead.

⟦TEAM|Barrow⟧ substitute ⟦PERSON|Toby Lowther⟧, who could have joined ⟦TEAM|Salford⟧ in ⟦DATE|January⟧, ⟦G27|struck⟧ against them in the ⟦MINUTE|90th minute⟧ to take the tie to ⟦MINUTE|extra time⟧, in which there was one chance, missed by ⟦PERSON|Lowther⟧, and no goals.
=====GOALS=====
{"id": "G1", "scorer": "Jarvis Eaton", "team": "Sheffield Wednesday", "minute": 87, "minute_text": "87", "kind": "shot", "assist": "Sam Inskip"}
{"id": "G2", "scorer": "Jarvis Eaton", "team": "Sheffield Wednesday", "minute": 87, "minute_text": "87", "kind": "shot", "assist": "Sam Inskip"}
{"id": "G3", "scorer": "Jarvis Eaton", "team": "Sheffield Wednesday", "minute": 87, "minute_text": "87", "kind": "shot", "assist": "Sam Inskip"}
{"id": "G4", "scorer": "Luis Henriques"}
{"id": "G5", "scorer": "Josh Applewood"}
{"id": "G6", "count": 3}
{"id": "G7", "scorer": "Matt Ridgway", "team": "Huddersfield", "minute": 77, "minute_text": "77 minutes", "kind": "shot", "assist": "Karl Amundsen"}
{"id": "G8", "scorer": "Matt Ridgway", "team": "Huddersfield", "minute": 77, "minute_text": "77 minutes", "kind": "shot", "assist": "Karl Amundsen"}
{"id": "G9", "team": "Motherwell", "count": 3}
{"id": "G10", "scorer": "Stuart Bain", "team": "Motherwell", "minute": 20, "minute_text": "20"}
{"id": "G11", "scorer": "Scott Ferrier", "team": "Motherwell", "minute": 23, "minute_text": "23", "kind": "own goal"}
{"id": "G12", "scorer": "Stuart Bain", "team": "Motherwell", "minute": 26, "minute_text": "26", "kind": "shot"}
{"id": "G13", "scorer": "Erik Bergdahl", "team": "Tottenham", "scope": "background", "count": 61}
{"id": "G14", "scorer": "Marc Jellicoe", "kind": "shot"}
{"id": "G15", "scorer": "Marc Jellicoe", "kind": "shot"}
{"id": "G16", "scorer": "Nico Alvarado", "team": "Coventry", "minute": 42, "minute_text": "42 minutes", "assist": "Tayo Benson"}
{"id": "G17", "scorer": "Ross Clelland", "minute": 30, "minute_text": "half-hour", "kind": "header", "assist": "Bryn Maddox"}
{"id": "G18", "scorer": "Ross Clelland", "minute": 30, "minute_text": "half-hour", "kind": "header", "assist": "Bryn Maddox"}
{"id": "G19", "scorer": "Miguel Carranza", "team": "Bournemouth", "scope": "background", "count": 2}
{"id": "G20", "scorer": "Ryan Wath", "minute": 86, "minute_text": "86 minutes", "kind": "shot"}
{"id": "G21", "scorer": "Euan Dalgleish", "team": "Jam Tarts"}
{"id": "G22", "scorer": "Ash Ripley", "count": 2}
{"id": "G23", "scorer": "Kenneth Osei-Boateng", "team": "Luton", "minute": 63, "minute_text": "63 minutes", "kind": "shot"}
{"id": "G24", "scorer": "Charlie Bovey", "team": "Luton", "minute": 82, "minute_text": "82", "assist": "Kenneth Osei-Boateng", "score": "2-2"}
{"id": "G25", "scorer": "Lewis Rattray", "team": "Aberdeen", "minute": 74, "minute_text": "74th-minute", "kind": "free kick"}
{"id": "G26", "scorer": "Nikolas Dietrich", "team": "West Ham", "kind": "shot"}
{"id": "G27", "scorer": "Toby Lowther", "team": "Barrow", "minute": 90, "minute_text": "90th minute"}
