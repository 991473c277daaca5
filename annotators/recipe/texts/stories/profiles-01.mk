"I've watched it about forty times": ⟦PERSON|O'Driscoll-Ward⟧ on his derby ⟦G1|header⟧

⟦FURNITURE|By Neil Parrish, Bristol Rovers reporter⟧

⟦PERSON|Keelan O'Driscoll-Ward⟧ admits he barely slept after settling ⟦DATE|Saturday⟧'s meeting with ⟦TEAM|Exeter⟧ and says he'd have settled for a clean sheet.

The ⟦TEAM|Rovers⟧ centre-half rose above ⟦PERSON|Tomasz Wilk⟧ to ⟦G2|meet⟧ ⟦PERSON|Jamal Addison⟧'s free-kick with his forehead ⟦MINUTE|two minutes from the end⟧ of a match that, in truth, neither team had looked like winning. ⟦PERSON|Addison⟧ had earlier struck the post and ⟦TEAM|Exeter⟧'s best chance fell to ⟦PERSON|Bobby Tranter⟧, who fired over from six yards on the ⟦MINUTE|half-hour⟧.

"I've watched it about forty times, my girlfriend's fed up of it," the 27-year-old told ⟦ORG|BBC Radio Bristol⟧. "You don't get many as a centre-back. My last ⟦G3|one⟧ was for my old club and it was one of theirs, if you know what I mean."

That was an ⟦G4|own goal⟧ for ⟦TEAM|Walsall⟧'s benefit in ⟦DATE|March⟧. He has not scored at the right end since ⟦DATE|his teens⟧.

Manager ⟦PERSON|Steve Pocklington⟧ has been working with the defence on set plays since the turn of the year. Six of the last nine ⟦TEAM|Rovers⟧ ⟦G5|goals⟧ have come from dead balls. "People have a go at us for it," said the manager. "The ⟦G6|goal⟧ on ⟦DATE|Saturday⟧ was rehearsed on ⟦DATE|Thursday⟧ in the rain, with the lads moaning. Nobody's moaning ⟦DATE|today⟧."

The ⟦SCORE|1-0⟧ win lifted the ⟦TEAM|Gas⟧ to fifth in ⟦COMPETITION|League Two⟧, level on points with ⟦TEAM|Port Vale⟧, who visit the ⟦VENUE|Memorial Stadium⟧ a week on ⟦DATE|Tuesday⟧.

⟦PERSON|O'Driscoll-Ward⟧ is a booking away from a suspension and he was lucky to stay on in the ⟦MINUTE|70th minute⟧ when he clattered into ⟦PERSON|Tranter⟧ by the touchline. "I went for the ball," he insisted, before adding with a grin: "Eventually."

⟦FURNITURE|More on this story: Five League Two talking points | Fixtures | Table⟧
=====GOALS=====
{"id": "G1", "scorer": "Keelan O'Driscoll-Ward", "team": "Rovers", "minute": 88, "kind": "header", "assist": "Jamal Addison"}
{"id": "G2", "scorer": "Keelan O'Driscoll-Ward", "team": "Rovers", "minute": 88, "kind": "header", "assist": "Jamal Addison", "minute_text": "two minutes from the end"}
{"id": "G3", "scorer": "Keelan O'Driscoll-Ward", "team": "Walsall", "kind": "own goal", "scope": "background"}
{"id": "G4", "scorer": "Keelan O'Driscoll-Ward", "team": "Walsall", "kind": "own goal", "scope": "background"}
{"id": "G5", "team": "Rovers", "count": 9, "scope": "background"}
{"id": "G6", "scorer": "Keelan O'Driscoll-Ward", "team": "Rovers", "minute": 88, "kind": "header", "assist": "Jamal Addison"}
