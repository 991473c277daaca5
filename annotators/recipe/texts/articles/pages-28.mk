'I paid for the coach with my nan's piano' – the ⟦TEAM|Accrington⟧ fan who has not missed a match since ⟦DATE|1999⟧

⟦FURNITURE|FAN STORIES⟧
⟦FURNITURE|By Bethan Cropper | Lancashire Telegraph | @bcropperLT⟧
⟦FURNITURE|11th December 2025⟧
⟦FURNITURE|2 Comments⟧

⟦PERSON|Malcolm Entwistle⟧ got married on a ⟦DATE|Thursday⟧. His wife, ⟦PERSON|Sandra⟧, had wanted a ⟦DATE|Saturday⟧ in ⟦DATE|May⟧, but ⟦TEAM|Accrington Stanley⟧ had ⟦TEAM|Leek Town⟧ at home in the ⟦COMPETITION|Northern Premier League⟧ and there was no more to be said.

On ⟦DATE|Saturday⟧, when ⟦TEAM|Stanley⟧ go to ⟦TEAM|Gillingham⟧ in ⟦COMPETITION|League Two⟧, the 63-year-old retired postman from ⟦GPE|Oswaldtwistle⟧ will see his 1,500th match in a row. The run began at ⟦VENUE|Moss Rose⟧, ⟦GPE|Macclesfield⟧, in ⟦DATE|August 1999⟧.

He has been to ⟦VENUE|Wembley⟧, ⟦VENUE|St James' Park⟧ and, for a ⟦COMPETITION|Football League Trophy⟧ game, to a ⟦VENUE|Priestfield⟧ so foggy that he knew the score only from ⟦ORG|BBC Radio Lancashire⟧. In the lockdown of ⟦DATE|2020⟧ he stood on a stepladder in Livingstone Road. "⟦ORG|Lancashire Police⟧ came. They asked who was winning."

⟦FURNITURE|Burnley man denies stealing 40 garden gnomes⟧
⟦FURNITURE|Most popular: Blackburn curry house named best in the North⟧
⟦FURNITURE|Get involved with the news in your community. Send your stories and photos now⟧

⟦FURNITURE|Malcolm Entwistle at the Wham Stadium with a fraction of his programmes (Picture: Kipax)⟧ The fund for it came from odd quarters. "I paid for the coach to ⟦GPE|Torquay⟧ with my nan's piano," he said. "⟦ORG|Cash Converters⟧ gave me £60. I've still got the stool."

When the old ⟦TEAM|Accrington⟧ resigned from the ⟦COMPETITION|Football League⟧ in ⟦DATE|March 1962⟧ he was not born, but his father, ⟦PERSON|Jim⟧, was at ⟦VENUE|Peel Park⟧ for the last match. A milk advert in the ⟦DATE|1980s⟧ made the name a joke, ⟦PERSON|Malcolm⟧ says; the promotion in ⟦DATE|2006⟧ ended it.

⟦PERSON|Sandra⟧, who follows ⟦NORP|Italian⟧ opera and, since a trip to ⟦GPE|Verona⟧ in ⟦DATE|2014⟧, ⟦TEAM|Hellas Verona⟧, has her own view. "There's ⟦TEAM|Stanley⟧, there's the cat, there's me. I've overtaken the cat."

⟦FURNITURE|Live: Traffic on the M65 at junction 7⟧
⟦FURNITURE|Click here to see our football betting tips⟧

Club owner ⟦PERSON|Gordon Hoyle⟧ will present him with a shirt at the ⟦VENUE|Wham Stadium⟧ before the ⟦DATE|Boxing Day⟧ match with ⟦TEAM|Fleetwood Town⟧. ⟦ORG|ITV Granada⟧ and a crew from ⟦GPE|Norway⟧, where ⟦TEAM|Stanley⟧ have a 90-strong supporters' club in ⟦GPE|Stavanger⟧, are to film it.

And if he should be ill? He was, in ⟦DATE|November 2011⟧, with a burst appendix in ⟦GPE|Hereford⟧. The ⟦ORG|NHS⟧ wished to keep him in. "I said, you've got me till ⟦DATE|Saturday⟧."

⟦FURNITURE|This article was first published in our Football Extra supplement⟧
⟦FURNITURE|Comments: Our rules. We want our comments to be a lively and valuable part of our community...⟧
⟦FURNITURE|Last Updated: 11th December 2025 14:20⟧
⟦FURNITURE|© Copyright 2001-2025 Newsquest Media Group⟧
=====GOALS=====
