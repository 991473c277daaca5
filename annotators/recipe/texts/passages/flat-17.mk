⟦PERSON|Enrique Salvat⟧ denied ⟦TEAM|Celtic⟧ a first away win in the group, the ⟦TEAM|Braga⟧ forward ⟦G1|finishing coolly⟧ in the ⟦MINUTE|88th minute⟧ after ⟦PERSON|Scott Galbreath⟧ failed to cut out ⟦PERSON|Duarte Pinto⟧'s pass. ⟦PERSON|Jack Ferrie⟧ had ⟦G2|scored⟧ early on for the visitors.

⟦PERSON|Clint Hargrave⟧ had a shot tipped past the post by ⟦PERSON|Teddy Osman⟧, ⟦PERSON|Marlon Beswick⟧ was inches wide from ⟦PERSON|Brett Saul⟧'s centre and ⟦PERSON|Saul⟧ dragged another chance off target. ⟦TEAM|Doncaster⟧ won 12 corners in all.

⟦PERSON|Mohamed Tounkara⟧'s overhead kick flew over, ⟦PERSON|Dale Simister⟧'s half-volley was deflected behind and from the corner ⟦PERSON|Tounkara⟧ was penalised for climbing on ⟦PERSON|Ned Askwith⟧.

⟦TEAM|Millwall⟧ played with 10 men from the ⟦MINUTE|26th minute⟧, when ⟦PERSON|Scott Tranfield⟧ was dismissed, but ⟦G3|scored⟧ through ⟦PERSON|Aaron Delph-Moore⟧ on ⟦MINUTE|33⟧ and ⟦PERSON|Jakob Iversen⟧ on ⟦MINUTE|59⟧ before ⟦PERSON|Harry Nilsson⟧ ⟦G4|pulled one back⟧ for ⟦TEAM|Cardiff⟧.

⟦PERSON|Ronan Fitzsimons⟧, the ⟦TEAM|Bristol City⟧ keeper, was beaten only once in four games in ⟦DATE|November⟧, and then by a team-mate's ⟦G5|own goal⟧. He had a busier time here: ⟦PERSON|Jean-Marc Sow⟧ struck a post, ⟦PERSON|Luke Thorburn⟧ hit the other, and ⟦PERSON|Fitzsimons⟧ saved low from ⟦PERSON|Gio Almeida⟧.

⟦PERSON|Ed Tattersfield⟧'s ⟦TEAM|Cheltenham⟧ have lost their last five. They might have scored when ⟦PERSON|Joe Nwosu⟧ rounded the keeper and shot into the side-netting; they might have kept ⟦TEAM|Grimsby⟧ out had ⟦PERSON|Lee Sanderlin⟧ not allowed ⟦PERSON|Kit Marston⟧'s speculative ⟦G6|strike⟧ to bounce over his shoulder on ⟦MINUTE|73 minutes⟧.

⟦PERSON|Ilias Bouzid⟧ ⟦G7|extended ⟦TEAM|Villa⟧'s lead⟧ with his 10th ⟦G8|goal⟧ of the campaign, ⟦PERSON|Christoph Amsler⟧ having supplied a pass that took out three ⟦TEAM|Ipswich⟧ defenders. ⟦PERSON|Sam Dunmow⟧ should have replied at once but headed down and wide.

"He nearly put me in a sling, I was celebrating that much," joked ⟦TEAM|Stockport⟧ manager ⟦PERSON|Dave Ellacott⟧ of assistant ⟦PERSON|Phil Wroe⟧ after ⟦PERSON|Ahmed Warsi⟧'s late ⟦G9|clincher⟧. "At ⟦SCORE|1-0⟧ you always feel there's a twist coming. They'd already hit the bar."

An unhappy return to ⟦VENUE|Rugby Park⟧ for ⟦PERSON|Steven Laing⟧ began with a missed chance on ⟦MINUTE|six minutes⟧ and ended with a red card on ⟦MINUTE|66⟧. In between, ⟦PERSON|Greg Tweedie⟧ ⟦G10|scored twice⟧ for his old club.

⟦PERSON|Marc Roussel⟧, the ⟦TEAM|Wolves⟧ sporting director, said the club would look for a striker in ⟦DATE|January⟧. "We create chances, that is not the problem," he added. "We need someone who puts them away."

Former ⟦TEAM|Rangers⟧ winger ⟦PERSON|Stewart Auchie⟧ was jeered throughout and missed his side's clearest opening, ballooning over from ⟦PERSON|Craig Dinsdale⟧'s lay-off.

⟦PERSON|Andy Cressingham⟧ thought he had put the visitors ahead on ⟦MINUTE|71 minutes⟧, celebrating before he noticed that the ball had gone into the side-netting.

⟦PERSON|Jason Whitfield⟧ ⟦G11|broke the deadlock⟧ ⟦MINUTE|three minutes after half-time⟧, heading ⟦PERSON|Tyrone Osei⟧'s free-kick back across ⟦PERSON|Gary Lumb⟧, and the ⟦TEAM|Notts County⟧ defender later made a superb block to prevent ⟦PERSON|Vincent Roe⟧ from equalising.

On ⟦MINUTE|67 minutes⟧ ⟦TEAM|Bolton⟧'s ⟦PERSON|Steffen Baumgartner⟧ was flagged offside as he ran through to score, and on ⟦MINUTE|68⟧ he stayed on his feet under ⟦PERSON|Noah Kettering⟧'s challenge to ⟦G12|slip a legitimate one⟧ under ⟦PERSON|Stan Orchard⟧.

⟦PERSON|Nuno Salgueiro⟧ hammered one shot over, curled another around the post and slipped as he prepared to take a third. The ⟦NORP|Portuguese⟧ was withdrawn at the ⟦MINUTE|interval⟧; ⟦PERSON|Lewis Hexham⟧, on in his place, needed no more than a single sight of goal to ⟦G13|score ⟦TEAM|Norwich⟧'s first⟧.

⟦TEAM|Dundee United⟧ have lost ⟦PERSON|Ivar Johansen⟧ to a broken foot. The ⟦NORP|Icelandic⟧ forward ⟦G14|scored the goals⟧ that beat ⟦TEAM|Hibs⟧ and ⟦TEAM|St Johnstone⟧ ⟦DATE|this month⟧, and had been linked with ⟦TEAM|Rangers⟧.

⟦PERSON|Ellis Rowbotham⟧ had his head in his hands after sending ⟦PERSON|Mario Kovac⟧'s cut-back into the stand on ⟦MINUTE|38 minutes⟧. ⟦MINUTE|Two minutes later⟧ he had his arms aloft, ⟦PERSON|Kovac⟧ having been tripped in the box by ⟦PERSON|Reg Tyldesley⟧ and ⟦PERSON|Rowbotham⟧ having ⟦G15|beaten ⟦PERSON|Jan Vrba⟧ from the spot⟧.

A ⟦G16|goal⟧ of real craftsmanship by ⟦PERSON|Santino Bravo⟧, four passes and a backheel in the build-up, was the highlight of a scrappy contest at ⟦VENUE|Home Park⟧. ⟦TEAM|Plymouth⟧'s ⟦PERSON|Jonny Lavers⟧ saw his drive strike the underside of the bar and bounce out in reply.

The ⟦TEAM|Posh⟧ had three shots in the first half and two of them ⟦G17|went in⟧. ⟦PERSON|Ryley Marsden⟧'s was the better, from 20 yards; ⟦PERSON|Alex Odubajo⟧'s was helped by ⟦PERSON|Dan Hoyle⟧'s hesitation. The third, ⟦PERSON|Marsden⟧'s again, sailed into the car park.

A deflection off ⟦PERSON|Mark Ouseley⟧ took ⟦PERSON|Cesare Bonetti⟧'s attempt inches past the far post, and ⟦PERSON|Ouseley⟧ was well placed to head away the corner.

⟦PERSON|Bobby Fenwick⟧ was mobbed by his team-mates after ⟦G18|clipping in ⟦PERSON|Chris Noakes⟧'s through-ball⟧, ⟦TEAM|Port Vale⟧'s ⟦G19|winner⟧ in a match they had trailed from ⟦MINUTE|minute four⟧ to ⟦MINUTE|minute 70⟧. ⟦PERSON|Joe Lydon⟧ had ⟦G20|got ⟦TEAM|Fleetwood⟧'s⟧, and ⟦PERSON|Sonny Clayton⟧ the ⟦G21|equaliser⟧.

Chances came and went. ⟦PERSON|Ali Nassiri⟧ looped a header over his own bar, ⟦PERSON|Pierre Lacroix-Webb⟧ put the corner into the hands of ⟦PERSON|Tim Speakman⟧, and with ⟦MINUTE|89⟧ played ⟦PERSON|Curtis Dunning⟧ was unable to sort his feet out. ⟦TEAM|Salford⟧ ⟦SCORE|0⟧, ⟦TEAM|Walsall⟧ ⟦SCORE|0⟧.

⟦PERSON|Andrew Rae⟧ broke upfield, ⟦PERSON|Mark Sillars⟧ kept pace with him, the pass was perfect and ⟦PERSON|Sillars⟧ ⟦G22|finished⟧ from 12 yards. ⟦MINUTE|Eight minutes earlier⟧, on ⟦MINUTE|41⟧, the ⟦TEAM|Greenock Morton⟧ forward had been booked for diving.
=====GOALS=====
{"id": "G1", "scorer": "Enrique Salvat", "team": "Braga", "minute": 88, "minute_text": "88th minute", "kind": "shot", "assist": "Duarte Pinto"}
{"id": "G2", "scorer": "Jack Ferrie", "team": "Celtic"}
{"id": "G3", "scorer": "Aaron Delph-Moore; Jakob Iversen", "team": "Millwall", "count": 2}
{"id": "G4", "scorer": "Harry Nilsson", "team": "Cardiff"}
{"id": "G5", "kind": "own goal", "scope": "background"}
{"id": "G6", "scorer": "Kit Marston", "team": "Grimsby", "minute": 73, "minute_text": "73 minutes", "kind": "shot"}
{"id": "G7", "scorer": "Ilias Bouzid", "team": "Villa"}
{"id": "G8", "scorer": "Ilias Bouzid", "team": "Villa"}
{"id": "G9", "scorer": "Ahmed Warsi", "team": "Stockport"}
{"id": "G10", "scorer": "Greg Tweedie", "count": 2}
{"id": "G11", "scorer": "Jason Whitfield", "team": "Notts County", "minute": 48, "minute_text": "three minutes after half-time", "kind": "header", "assist": "Tyrone Osei"}
{"id": "G12", "scorer": "Steffen Baumgartner", "team": "Bolton", "minute": 68, "minute_text": "68", "kind": "shot"}
{"id": "G13", "scorer": "Lewis Hexham", "team": "Norwich"}
{"id": "G14", "scorer": "Ivar Johansen", "team": "Dundee United", "scope": "background", "count": 2}
{"id": "G15", "scorer": "Ellis Rowbotham", "minute": 40, "minute_text": "Two minutes later", "kind": "penalty"}
{"id": "G16", "scorer": "Santino Bravo"}
{"id": "G17", "scorer": "Ryley Marsden; Alex Odubajo", "team": "Posh", "kind": "shot", "count": 2}
{"id": "G18", "scorer": "Bobby Fenwick", "team": "Port Vale", "kind": "shot", "assist": "Chris Noakes"}
{"id": "G19", "scorer": "Bobby Fenwick", "team": "Port Vale", "kind": "shot", "assist": "Chris Noakes"}
{"id": "G20", "scorer": "Joe Lydon", "team": "Fleetwood", "minute": 4, "minute_text": "minute four"}
{"id": "G21", "scorer": "Sonny Clayton", "team": "Port Vale", "minute": 70, "minute_text": "minute 70"}
{"id": "G22", "scorer": "Mark Sillars", "team": "Greenock Morton", "minute": 49, "kind": "shot", "assist": "Andrew Rae"}
