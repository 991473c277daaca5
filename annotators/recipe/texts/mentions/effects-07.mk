⟦TEAM|Feyenoord⟧ ⟦G1|hit the front⟧ after ⟦MINUTE|39 minutes⟧. The cross by ⟦PERSON|Milan Drost⟧ came off ⟦PERSON|Kees Hofman⟧, fell to ⟦PERSON|Ilias Ouali⟧, whose shot came back from the bar, and ⟦PERSON|Joost van Aalst⟧ ⟦G2|nodded the rebound in⟧.

⟦TEAM|York City⟧ moved to within a point of the leaders after seeing off ⟦TEAM|Solihull Moors⟧. ⟦PERSON|Lennie Marsden⟧ ⟦G3|proved the difference⟧ in the ⟦MINUTE|73rd minute⟧ with a finish across ⟦PERSON|Jak Rudd⟧, who had earlier turned aside ⟦PERSON|Marsden⟧’s free-kick.

The storm battered the coast, levelled fences and put the lights out at ⟦VENUE|Pittodrie⟧. ⟦TEAM|Aberdeen⟧ against ⟦TEAM|St Mirren⟧ was abandoned at ⟦SCORE|0-0⟧ after ⟦MINUTE|51 minutes⟧, with ⟦PERSON|Logan Craw⟧ lining up a free-kick.

⟦TEAM|Slavia Prague⟧ ⟦G4|drew first blood⟧ on ⟦MINUTE|11 minutes⟧ when ⟦PERSON|Ondřej Hlaváček⟧ beat the keeper to the ball and ⟦G5|hooked it in⟧. ⟦PERSON|Michal Straka⟧ ⟦G6|answered⟧ for ⟦TEAM|Sparta Prague⟧ ⟦MINUTE|six minutes later⟧.

⟦PERSON|Kyra Lambert⟧ gave the ball away, gave away a free-kick and then gave away a penalty. ⟦PERSON|Ashleigh Quinn⟧ ⟦G7|made ⟦TEAM|Durham Women⟧’s day⟧ from the spot after all that, having had a first-half effort kept out by ⟦PERSON|Priya Nair⟧.

⟦PERSON|Ricky Ambler⟧ pounced on the loose ball with ⟦PERSON|Dan Crewe⟧ out of his goal and, from 30 yards, steered it the wrong side of the post. ⟦TEAM|Crewe Alexandra⟧ stayed a goal in front.

⟦TEAM|Saudi Arabia⟧ gave as good as they got for an hour, then gave way. ⟦PERSON|Nicolás Baeza⟧ ⟦G8|pierced their defence⟧ on ⟦MINUTE|63 minutes⟧ and ⟦PERSON|Cristóbal Leiva⟧ ⟦G9|took ⟦TEAM|Chile⟧ two clear⟧ with ⟦MINUTE|10 minutes to play⟧.

⟦PERSON|Gary Loftus⟧ rolled the dice at ⟦MINUTE|half-time⟧ by sending on two strikers, and was rewarded in the ⟦MINUTE|58th minute⟧. One of them, ⟦PERSON|Kane Salter⟧, set up the other, ⟦PERSON|Dominic Ayre⟧, to ⟦G10|wipe out ⟦TEAM|Bury⟧’s lead⟧. ⟦TEAM|Rochdale⟧ could not find a winner.

⟦TEAM|Grasshoppers⟧ threw away a lead at home for the third time in a month. It was in the balance until ⟦PERSON|Nico Aebischer-Roth⟧ ⟦G11|struck⟧ in the ⟦MINUTE|89th minute⟧ for ⟦TEAM|Servette⟧, whose other ⟦G12|goal⟧, by ⟦PERSON|Gaël Pittet⟧, came ⟦MINUTE|one minute into added time⟧ at the end of the first half.

Victory confirmed ⟦TEAM|Bromley⟧’s safety, and completed a season’s double over ⟦TEAM|Woking⟧. There was no great drama: ⟦PERSON|Ty Benson⟧ ⟦G13|won it⟧ in the ⟦MINUTE|36th minute⟧, ⟦PERSON|Ashton Leary⟧ sent a volley into the car park, and the sun came out.

⟦PERSON|Vedran Ćosić⟧ ⟦G14|fired ⟦TEAM|Bosnia⟧ level⟧ on ⟦MINUTE|77 minutes⟧, two minutes after coming on. The ⟦NORP|Bosnians⟧ had been behind since ⟦PERSON|Heikki Rantala⟧ ⟦G15|converted⟧ ⟦PERSON|Joel Salo⟧’s cross in the ⟦MINUTE|16th minute⟧.

⟦TEAM|Stevenage⟧ were a different team after the ⟦MINUTE|break⟧. ⟦PERSON|Louis Kemble⟧ pounced on a loose pass and rolled in ⟦PERSON|Jordy Mukena⟧, who was crowded out; ⟦PERSON|Kemble⟧ then hammered one into the advertising boards. When the ⟦G16|breakthrough⟧ did come, on ⟦MINUTE|69 minutes⟧, it was defender ⟦PERSON|Luke Pardew⟧ who ⟦G17|provided it⟧.

⟦PERSON|Yaw Appiah-Kubi⟧ was unveiled by ⟦TEAM|Nottingham Forest⟧ on ⟦DATE|Monday⟧ after a deal worth 12 million was struck with ⟦TEAM|Anderlecht⟧. The 20-year-old ⟦G18|hit⟧ 13 in ⟦GPE|Belgium⟧’s ⟦COMPETITION|Pro League⟧ and says he intends to seize his opportunity.

⟦TEAM|Instituto⟧ were the better team and lost. ⟦PERSON|Maxi Aguirre⟧ struck the underside of the bar, ⟦PERSON|Fede Salas⟧ had a penalty saved by ⟦PERSON|Gonzalo Peralta⟧ on ⟦MINUTE|38 minutes⟧, and ⟦PERSON|Lucio Benítez⟧ ⟦G19|stole the points⟧ for ⟦TEAM|Talleres⟧ in the ⟦MINUTE|last minute of normal time⟧.

⟦TEAM|Lugano⟧ overcame ⟦TEAM|Sion⟧ with something to spare, according to the statistics: 19 shots to four, eight on target to one, and an advantage at the end of a single goal.

⟦PERSON|Arne Vikan⟧ ⟦G20|handed ⟦TEAM|Bodø/Glimt⟧ the initiative⟧, after ⟦MINUTE|10 minutes⟧, and ⟦PERSON|Sivert Nes⟧ ⟦G21|increased it⟧, on ⟦MINUTE|21⟧. ⟦TEAM|Molde⟧ switched to three at the back and were never again in danger, nor dangerous.

With ⟦G22|goals⟧ either side of the ⟦MINUTE|interval⟧, ⟦PERSON|Chloe Ingham⟧ and ⟦PERSON|Beth Rawson⟧ took ⟦TEAM|Burnley Women⟧ through. The draw for the ⟦COMPETITION|Women’s FA Cup⟧ fourth round takes place on ⟦DATE|Monday⟧.

⟦PERSON|Jürgen Pohl⟧’s men were punished by the referee as well as by the opposition: two dismissals, 19 free-kicks, and a penalty that ⟦PERSON|Dejan Savić⟧ ⟦G23|turned into ⟦TEAM|Rijeka⟧’s second⟧ on ⟦MINUTE|48 minutes⟧.

⟦TEAM|Leyton Orient⟧ surrendered their advantage to a deflected shot. ⟦PERSON|Corey Hale⟧ struck it from 20 yards in the ⟦MINUTE|83rd minute⟧, it caught the shoulder of ⟦PERSON|Zain Malik⟧ and ⟦G24|wrong-footed ⟦PERSON|Aidan Pike⟧⟧; ⟦TEAM|Gillingham⟧ celebrated as if they had won.

⟦PERSON|Emre Kalkan⟧ overcame a knee injury, a change of manager and a loan that did not work out. Now he is ⟦G25|back among the goals⟧, said ⟦TEAM|Göztepe⟧, who beat ⟦TEAM|Rizespor⟧ on ⟦DATE|Friday⟧ while he watched from the stand.

⟦TEAM|New Zealand⟧ found themselves on level terms by accident. ⟦PERSON|Tom Hewitson⟧’s corner was aimed at nobody, ⟦PERSON|Manoa Taufa⟧ got in goalkeeper ⟦PERSON|Setareki Vula⟧’s way, and the ball ⟦G26|bounced in off⟧ the ⟦TEAM|Fiji⟧ man in the ⟦MINUTE|41st minute⟧.

⟦TEAM|Torquay United⟧ sealed a fourth win on the spin with some ease. “We grabbed the game by the scruff,” said ⟦PERSON|Neil Corder⟧, “and punished them on the counter.” He singled out ⟦PERSON|Joe Rickard⟧, who had a hand in the ⟦G27|first⟧ and ⟦G28|scored the second⟧.
=====GOALS=====
{"id": "G1", "scorer": "Joost van Aalst", "team": "Feyenoord", "minute": 39, "minute_text": "39 minutes"}
{"id": "G2", "scorer": "Joost van Aalst", "team": "Feyenoord", "minute": 39, "minute_text": "39 minutes", "kind": "header"}
{"id": "G3", "scorer": "Lennie Marsden", "team": "York City", "minute": 73, "minute_text": "73rd minute", "kind": "shot"}
{"id": "G4", "scorer": "Ondřej Hlaváček", "team": "Slavia Prague", "minute": 11, "minute_text": "11 minutes"}
{"id": "G5", "scorer": "Ondřej Hlaváček", "team": "Slavia Prague", "minute": 11, "minute_text": "11 minutes"}
{"id": "G6", "scorer": "Michal Straka", "team": "Sparta Prague", "minute": 17, "minute_text": "six minutes later"}
{"id": "G7", "scorer": "Ashleigh Quinn", "team": "Durham Women", "kind": "penalty"}
{"id": "G8", "scorer": "Nicolás Baeza", "team": "Chile", "minute": 63, "minute_text": "63 minutes"}
{"id": "G9", "scorer": "Cristóbal Leiva", "team": "Chile", "minute": 80, "minute_text": "10 minutes to play"}
{"id": "G10", "scorer": "Dominic Ayre", "team": "Rochdale", "minute": 58, "minute_text": "58th minute", "assist": "Kane Salter"}
{"id": "G11", "scorer": "Nico Aebischer-Roth", "team": "Servette", "minute": 89, "minute_text": "89th minute"}
{"id": "G12", "scorer": "Gaël Pittet", "team": "Servette", "minute": 45, "added": 1, "minute_text": "one minute into added time"}
{"id": "G13", "scorer": "Ty Benson", "team": "Bromley", "minute": 36, "minute_text": "36th minute"}
{"id": "G14", "scorer": "Vedran Ćosić", "team": "Bosnia", "minute": 77, "minute_text": "77 minutes", "kind": "shot"}
{"id": "G15", "scorer": "Heikki Rantala", "minute": 16, "minute_text": "16th minute", "assist": "Joel Salo"}
{"id": "G16", "scorer": "Luke Pardew", "team": "Stevenage", "minute": 69, "minute_text": "69 minutes"}
{"id": "G17", "scorer": "Luke Pardew", "team": "Stevenage", "minute": 69, "minute_text": "69 minutes"}
{"id": "G18", "scorer": "Yaw Appiah-Kubi", "team": "Anderlecht", "scope": "background", "count": 13}
{"id": "G19", "scorer": "Lucio Benítez", "team": "Talleres", "minute": 90, "minute_text": "last minute of normal time"}
{"id": "G20", "scorer": "Arne Vikan", "team": "Bodø/Glimt", "minute": 10, "minute_text": "10 minutes"}
{"id": "G21", "scorer": "Sivert Nes", "team": "Bodø/Glimt", "minute": 21, "minute_text": "21"}
{"id": "G22", "scorer": "Chloe Ingham; Beth Rawson", "team": "Burnley Women", "count": 2}
{"id": "G23", "scorer": "Dejan Savić", "team": "Rijeka", "minute": 48, "minute_text": "48 minutes", "kind": "penalty", "score": "2-0"}
{"id": "G24", "scorer": "Corey Hale", "team": "Gillingham", "minute": 83, "minute_text": "83rd minute", "kind": "shot"}
{"id": "G25", "scorer": "Emre Kalkan", "team": "Göztepe", "scope": "background"}
{"id": "G26", "scorer": "Setareki Vula", "team": "New Zealand", "minute": 41, "minute_text": "41st minute", "kind": "own goal"}
{"id": "G27", "team": "Torquay United"}
{"id": "G28", "scorer": "Joe Rickard", "team": "Torquay United"}
