⟦TEAM|Sheffield Wednesday⟧ sale edges closer as ⟦GPE|Texas⟧ group passes ⟦ORG|EFL⟧ test

⟦FURNITURE|By Harriet Blenkinsop, football finance reporter⟧

A consortium led by ⟦GPE|Houston⟧ property developer ⟦PERSON|Wade Carrigan⟧ has cleared the ⟦ORG|EFL⟧’s owners’ and directors’ test, leaving only the signature of the seller between ⟦TEAM|Sheffield Wednesday⟧ and a new era.

Paperwork was lodged with ⟦ORG|Companies House⟧ on ⟦DATE|Tuesday⟧ and lawyers for both sides met in ⟦GPE|London⟧ ⟦DATE|yesterday⟧ to settle what one source called “the last few commas”. The price is understood to be £41m, with a further £9m due if the ⟦TEAM|Owls⟧ reach the ⟦COMPETITION|Premier League⟧ before ⟦DATE|2030⟧.

⟦PERSON|Carrigan⟧, 58, made his money in self-storage units across ⟦GPE|Texas⟧ and ⟦GPE|Oklahoma⟧ and owns a minority share in the ⟦ORG|Lone Star Brewing Company⟧. He attended his first game at ⟦VENUE|Hillsborough⟧ in ⟦DATE|October⟧ and, by his own admission, needed the offside law explained by a steward.

“I am not going to stand here and tell you I grew up with it,” he told ⟦ORG|BBC Radio Sheffield⟧. “What I can tell you is that the people of ⟦GPE|Sheffield⟧ pay their bills on time, and from now on so will their club.”

That line will have landed. Players were paid late on four occasions ⟦DATE|last season⟧, and ⟦ORG|HMRC⟧ issued two winding-up petitions before a bridging loan from ⟦ORG|Barings Mercantile⟧ kept the lights on. The ⟦ORG|EFL⟧ still has a transfer embargo in place and will not lift it until audited accounts for ⟦DATE|2023-24⟧ are filed.

⟦ORG|Wednesday Supporters’ Trust⟧ chair ⟦PERSON|Delphine Okoro-Marsh⟧ welcomed the news but asked for detail. “We want to know who owns the ground, in writing,” she said. “⟦VENUE|Hillsborough⟧ belongs to this city, not to a holding company in ⟦GPE|Delaware⟧ or the ⟦GPE|Cayman Islands⟧.”

⟦FURNITURE|Photograph: Simon Tranter/Shutterstock⟧

Caretaker manager ⟦PERSON|Gethin Prosser⟧ has been told he will remain until the end of the season. His side sit 17th in the ⟦COMPETITION|Championship⟧ and go to ⟦TEAM|Preston North End⟧ on ⟦DATE|Saturday⟧ without six injured first-team players.

Completion is expected within ten days. ⟦FURNITURE|Read more: Who is Wade Carrigan? The storage king who wants the Owls⟧

⟦FURNITURE|Follow BBC South Yorkshire on Facebook and X. Send your story ideas here.⟧
=====GOALS=====
