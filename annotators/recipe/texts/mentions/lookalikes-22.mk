⟦TEAM|Nantes⟧ pulled further clear of the bottom three thanks to ⟦G1|strikes⟧ from ⟦PERSON|Mathis Brault⟧ and ⟦PERSON|Souleymane Cissokho⟧. ⟦PERSON|Brault⟧'s came in the ⟦MINUTE|17th minute⟧, ⟦PERSON|Cissokho⟧'s in the ⟦MINUTE|84th⟧, and ⟦TEAM|Metz⟧ keeper ⟦PERSON|Anton Hruška⟧ prevented a third by blocking from ⟦PERSON|Tino Vasquez⟧.

The walkout by ground staff at ⟦VENUE|Celtic Park⟧ was called off on ⟦DATE|Wednesday⟧, an hour before it was due to begin. The strike would have hit ⟦DATE|Saturday⟧'s visit of ⟦TEAM|Hearts⟧.

⟦PERSON|Ángel Ledezma⟧ struck a pose in front of the away end, struck the corner flag with his boot and was struck by a plastic cup. ⟦TEAM|Atlas⟧ must wait to hear about punishment.

"There's no secret. We sleep, we eat, we recover, we go again on ⟦DATE|Thursday⟧," said ⟦PERSON|Julio Vázquez-Prado⟧, whose ⟦TEAM|Villarreal⟧ play their seventh game of the month in ⟦GPE|Bodø⟧.

⟦PERSON|Nikita Orlov⟧'s ⟦G2|first⟧ for the club was enough for ⟦TEAM|Krylia Sovetov⟧, the teenager ⟦G3|bundling over the line⟧ after ⟦MINUTE|24 minutes⟧. ⟦PERSON|Pyotr Gusev⟧ hit the bar for ⟦TEAM|Rubin⟧ in ⟦MINUTE|injury time⟧.

⟦TEAM|Ayr⟧ manager ⟦PERSON|Stan Gilfillan⟧ was pelted with snowballs as he gave his interview behind the goal. "That one was on target," he said, wiping his glasses.

⟦PERSON|Jamal Brooks-Carr⟧ had been told he could leave on loan, was told he couldn't, and came on late to ⟦G4|equalise⟧ for ⟦TEAM|Blackburn⟧ on ⟦MINUTE|77 minutes⟧. ⟦TEAM|Bristol City⟧'s lead, through ⟦PERSON|Owen Blaise⟧'s ⟦G5|goal⟧ from ⟦PERSON|Zoltan Farkas⟧'s pass, had lasted since the ⟦MINUTE|12th minute⟧.

The winners of ⟦DATE|Saturday⟧'s tie meet ⟦TEAM|Juventus⟧ or ⟦TEAM|Lecce⟧. ⟦TEAM|Venezia⟧ have conceded the fewest corners in ⟦COMPETITION|Serie B⟧ and won the most headers.

⟦PERSON|Alessia Conti⟧ of ⟦TEAM|Fiorentina⟧ turned down a place in ⟦TEAM|Italy⟧'s squad to sit her law exams. "The professor doesn't move the date for anybody," she explained.

Hard-working ⟦TEAM|Hamrun Spartans⟧ took ⟦TEAM|Hibernians⟧' unbeaten record by a goal to nil, ⟦PERSON|Luke Farrugia⟧'s ⟦MINUTE|65th-minute⟧ ⟦G6|header⟧, after a first half of three blocked shots and one good save. ⟦PERSON|Jairo Mendes⟧ should've made it two.

⟦FURNITURE|Summary: Ballymena 1 (McAllister 54), Glentoran 1 (Devine 70 pen). Booked: Kearns, Toal. Attendance: 1,904.⟧

⟦PERSON|Conor McAllister⟧'s ⟦MINUTE|54th-minute⟧ ⟦G7|strike⟧ gave ⟦TEAM|Ballymena⟧ hope of a first home win, but it was undone by ⟦PERSON|Liam Devine⟧'s ⟦G8|penalty⟧ for ⟦TEAM|Glentoran⟧, ⟦PERSON|Shay Toal⟧ having bundled over ⟦PERSON|Rhys Kearns⟧. ⟦PERSON|Devine⟧ also had a free-kick saved.

A helicopter was used to dry the pitch in ⟦GPE|Bucharest⟧, and a cow from the next field was used to test it, according to a joke that the ⟦TEAM|Dinamo⟧ groundsman told twice.

⟦TEAM|Darmstadt⟧ were under the cosh for ⟦MINUTE|20 minutes⟧, conceding four corners and two free-kicks, and came out unharmed. ⟦PERSON|Luis Ebersberger⟧ got in the way of everything. When a shot did beat him, ⟦PERSON|Hakan Sarı⟧'s, it skimmed the bar.

⟦PERSON|Tommy Ridd⟧ (⟦TEAM|Fleetwood⟧): had two good openings and should do better with his head. 6. ⟦PERSON|Bradley Finch⟧ (⟦TEAM|Fleetwood⟧): ⟦G9|goal⟧, booking, cramp. 7.

A pair of sliding tackles from ⟦PERSON|Ryuji Kobayashi⟧ in the ⟦MINUTE|88th⟧ and ⟦MINUTE|89th minutes⟧ preserved ⟦TEAM|Cerezo Osaka⟧'s point. The captain said that his shorts would need replacing.

⟦TEAM|Sligo⟧ got the ⟦G10|goal⟧ their play merited in the ⟦MINUTE|36th minute⟧ and again it was ⟦PERSON|Stephen Mallon-Keogh⟧ who ⟦G11|delivered⟧, taking ⟦PERSON|Kyle Feeney⟧'s pass in his stride and ⟦G12|beating ⟦PERSON|Luke Dennehy⟧⟧. ⟦PERSON|Feeney⟧ had a penalty saved by ⟦PERSON|Dennehy⟧ after the ⟦MINUTE|break⟧.

His former club want him back, his present club want him gone and ⟦PERSON|Stefano Zoff-Marini⟧ wants a beach. The ⟦TEAM|Spal⟧ midfielder turns 37 on ⟦DATE|Sunday⟧.

⟦TEAM|Wigan Athletic⟧ will play their next two home matches at ⟦TEAM|Leigh⟧'s ground after subsidence was found beneath the goalmouth at the north end.

⟦PERSON|Matty Rimmer⟧, against the club that let him go, ⟦G13|had the ball in the net⟧ on ⟦MINUTE|55 minutes⟧ and ⟦TEAM|Morecambe⟧ in raptures. The linesman's flag spoiled it. ⟦TEAM|Accrington⟧ had no such bother with the ⟦G14|winner⟧, hit by ⟦PERSON|Jake Pell⟧ on ⟦MINUTE|88⟧.
=====GOALS=====
{"id": "G1", "scorer": "Mathis Brault; Souleymane Cissokho", "team": "Nantes", "count": 2}
{"id": "G2", "scorer": "Nikita Orlov", "team": "Krylia Sovetov", "minute": 24, "minute_text": "24 minutes"}
{"id": "G3", "scorer": "Nikita Orlov", "team": "Krylia Sovetov", "minute": 24, "minute_text": "24 minutes"}
{"id": "G4", "scorer": "Jamal Brooks-Carr", "team": "Blackburn", "minute": 77, "minute_text": "77 minutes"}
{"id": "G5", "scorer": "Owen Blaise", "team": "Bristol City", "minute": 12, "minute_text": "12th minute", "assist": "Zoltan Farkas"}
{"id": "G6", "scorer": "Luke Farrugia", "team": "Hamrun Spartans", "minute": 65, "minute_text": "65th-minute", "kind": "header"}
{"id": "G7", "scorer": "Conor McAllister", "team": "Ballymena", "minute": 54, "minute_text": "54th-minute", "kind": "shot"}
{"id": "G8", "scorer": "Liam Devine", "team": "Glentoran", "kind": "penalty"}
{"id": "G9", "scorer": "Bradley Finch", "team": "Fleetwood"}
{"id": "G10", "scorer": "Stephen Mallon-Keogh", "team": "Sligo", "minute": 36, "minute_text": "36th minute", "assist": "Kyle Feeney"}
{"id": "G11", "scorer": "Stephen Mallon-Keogh", "team": "Sligo", "minute": 36, "minute_text": "36th minute", "assist": "Kyle Feeney"}
{"id": "G12", "scorer": "Stephen Mallon-Keogh", "team": "Sligo", "minute": 36, "minute_text": "36th minute", "assist": "Kyle Feeney"}
{"id": "G13", "scorer": "Matty Rimmer", "team": "Morecambe", "minute": 55, "minute_text": "55 minutes", "outcome": "ruled out"}
{"id": "G14", "scorer": "Jake Pell", "team": "Accrington", "minute": 88, "minute_text": "88"}
